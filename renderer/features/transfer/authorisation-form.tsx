/** A new authorisation, as a short line of four steps: what, to whom, why and until when, what the person said. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import type { PortfolioState } from '../../../shared/contract/portfolio.ts';
import { addDays } from '../../../shared/domain/groups/plan-calendar.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useKeptState } from '../../api/use-kept-state.ts';
import { DocumentLanguagesForm } from '../../app/document-languages-form.tsx';
import { listLanguages } from '../../i18n/setup-i18n.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { LanguageField } from '../../ui/language-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { emptyDraft, isComplete, toRecord } from './authorisation-draft.ts';
import { ReceiverStep } from './receiver-step.tsx';
import { SectionsStep } from './sections-step.tsx';
import { Step } from './step.tsx';

export interface AuthorisationFormProps {
  readonly person: Person;
  readonly state: PortfolioState;
  /** Why nothing can be recorded now, where that is so. */
  readonly barrier: ReactNode;
  /** Names the text of the barrier. */
  readonly barredBy: string | undefined;
  /** Another button beside the one of the form: the way back. */
  readonly beside?: ReactNode;
  readonly onRecorded: () => void;
}

export function AuthorisationForm(props: AuthorisationFormProps) {
  const { person, state, barrier, barredBy, beside, onRecorded } = props;
  const { t, i18n } = useTranslation('transfer');
  const { run, pending, error } = useCommand();
  const today = localDay(new Date());
  const [draft, setDraft, startAnew] = useKeptState(`authorisation:${person.id}`, () =>
    emptyDraft({
      person,
      state,
      windowLanguage: i18n.language,
      purpose: t('out.purposeDefault'),
      signedOn: today,
      expiresOn: addDays(today, 90),
    }),
  );
  const [tried, setTried] = useState(false);
  const missing = (value: string) => (tried && value.trim() === '' ? t('out.missing') : null);
  const change = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));

  async function authorise(): Promise<void> {
    setTried(true);
    if (!isComplete(draft)) return;
    const stored = await run((client) => client.transfer.authorise(toRecord(draft)));
    if (stored === undefined) return;
    startAnew();
    onRecorded();
  }

  return (
    <form
      className="sheet steps-sheet"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending && barredBy === undefined) void authorise();
      }}
    >
      <div className="steps">
        <SectionsStep
          state={state}
          value={draft.sections}
          onChange={(sections) => change({ sections })}
        />
        <ReceiverStep
          value={draft.receiver}
          onChange={(receiver) => change({ receiver })}
          missing={missing}
        />
        <div className="stack">
          <Step number={3} title={t('out.steps.why')}>
            <TextField
              label={t('out.purpose')}
              value={draft.purpose}
              onChange={(purpose) => change({ purpose })}
              error={missing(draft.purpose)}
              maxLength={300}
              multiline
              rows={2}
              isRequired
            />
            <DateField
              label={t('out.expiresOn')}
              value={draft.expiresOn}
              min={today}
              error={missing(draft.expiresOn)}
              isRequired
              onChange={(expiresOn) => change({ expiresOn })}
            />
            <DocumentLanguagesForm
              value={draft.languages}
              onChange={(languages) => change({ languages })}
            />
          </Step>
          <Step number={4} title={t('out.steps.authorisation')}>
            <div className="row side-by-side">
              <DateField
                label={t('out.signedOn')}
                value={draft.signedOn}
                max={today}
                error={missing(draft.signedOn)}
                isRequired
                onChange={(signedOn) => change({ signedOn })}
              />
              <LanguageField
                label={t('out.readIn')}
                languages={listLanguages()}
                value={draft.language}
                onChange={(language) => change({ language })}
              />
            </div>
          </Step>
        </div>
      </div>
      <div className="steps-foot">
        <ErrorNotice error={error} />
        {tried && draft.sections.length === 0 && (
          <p className="field-error">{t('out.noSection')}</p>
        )}
        <div className="row-end">
          {barrier}
          {beside}
          <Button type="submit" pending={pending} barredBy={barredBy} variant="primary">
            {t('out.authorise')}
          </Button>
        </div>
      </div>
    </form>
  );
}
