/** The rights of one person: what they asked for, what is held, and how it ends. */
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { QueryView } from '../../api/query-view.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { DeliverySheet } from './delivery-sheet.tsx';
import { EraseSheet } from './erase-sheet.tsx';
import { ReportSheet } from './report-sheet.tsx';
import { RequestsSheet } from './requests-sheet.tsx';
import { RestrictionSheet } from './restriction-sheet.tsx';
import { usePersonRights } from './use-person-rights.ts';

export function RightsPart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('rights');
  const query = usePersonRights(person.id);
  return (
    <QueryView query={query}>
      {({ requests, restriction, deliveries }) => (
        <div className="stack">
          <RequestsSheet person={person} requests={requests} />
          <ReportSheet person={person} />
          <DeliverySheet person={person} deliveries={deliveries} />
          <RestrictionSheet personId={person.id} restriction={restriction} />
          <EraseSheet person={person} isRestricted={restriction !== null} />
          <p className="note">
            <ButtonLink variant="quiet" href="#/rights">
              {t('page.open')}
            </ButtonLink>
          </p>
        </div>
      )}
    </QueryView>
  );
}
