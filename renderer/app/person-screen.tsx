/** One person: the head with their path, and the parts of several features below it. */
import { useCallback } from 'react';
import type { ComponentType } from 'react';
import type { AppClient } from '../../shared/contract/index.ts';
import type { Person } from '../../shared/contract/people.ts';
import { QueryView } from '../api/query-view.tsx';
import { useQuery } from '../api/use-query.ts';
import { AgreementsReading } from '../features/agreements/agreements-reading.tsx';
import { AgreementsPart } from '../features/agreements/agreements-part.tsx';
import { PaperworkPart } from '../features/paperwork/paperwork-part.tsx';
import { PersonDetailsPart } from '../features/people/person-details-part.tsx';
import { PersonHeader } from '../features/people/person-header.tsx';
import { PersonReading } from '../features/people/person-reading.tsx';
import { PortfolioPart } from '../features/portfolio/portfolio-part.tsx';
import { CompetencesPart } from '../features/record/competences-part.tsx';
import { ConfirmPart } from '../features/record/confirm-part.tsx';
import { EvidencePart } from '../features/record/evidence-part.tsx';
import { ExperiencePart } from '../features/record/experience-part.tsx';
import { LanguagesPart } from '../features/record/languages-part.tsx';
import { LearningPart } from '../features/record/learning-part.tsx';
import { PlanPart } from '../features/record/plan-part.tsx';
import { ProfilePart } from '../features/record/profile-part.tsx';
import { ProjectPart } from '../features/record/project-part.tsx';
import { RecordReading } from '../features/record/record-reading.tsx';
import { RestrictionNotice } from '../features/rights/restriction-notice.tsx';
import { RightsPart } from '../features/rights/rights-part.tsx';
import { TransferOutPart } from '../features/transfer/transfer-out-part.tsx';
import { PersonPartLinks } from './person-part-links.tsx';
import type { PersonPart } from './person-parts.ts';

const parts: Readonly<Record<PersonPart, ComponentType<{ readonly person: Person }>>> = {
  details: PersonDetailsPart,
  agreements: AgreementsPart,
  profile: ProfilePart,
  learning: LearningPart,
  experience: ExperiencePart,
  languages: LanguagesPart,
  evidence: EvidencePart,
  competences: CompetencesPart,
  project: ProjectPart,
  plan: PlanPart,
  confirm: ConfirmPart,
  portfolio: PortfolioPart,
  paperwork: PaperworkPart,
  transfer: TransferOutPart,
  rights: RightsPart,
};

export function PersonScreen({
  personId,
  part,
}: {
  readonly personId: string;
  readonly part: PersonPart;
}) {
  const query = useQuery(
    useCallback((client: AppClient) => client.people.get({ id: personId }), [personId]),
    ['people'],
  );
  return (
    <QueryView query={query}>
      {({ mine, ...person }) => (
        <>
          <PersonHeader person={person} />
          {mine ? (
            <div className="person-layout">
              <PersonPartLinks personId={personId} part={part} />
              <div className="person-part">
                {part !== 'rights' && <RestrictionNotice personId={personId} />}
                <Part name={part} person={person} />
              </div>
            </div>
          ) : (
            <div className="stack">
              <PersonReading person={person} />
              <AgreementsReading personId={personId} />
              <RecordReading person={person} />
            </div>
          )}
        </>
      )}
    </QueryView>
  );
}

function Part({ name, person }: { readonly name: PersonPart; readonly person: Person }) {
  const Shown = parts[name];
  return <Shown person={person} />;
}
