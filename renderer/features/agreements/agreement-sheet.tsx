/** The participation agreement: signed, withdrawn, or to be read together and signed. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Agreements } from '../../../shared/contract/agreements.ts';
import type { Person } from '../../../shared/contract/people.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { href } from '../../app/router.ts';
import { useUndoOffer } from '../../app/use-undo-offer.ts';
import { listLanguages } from '../../i18n/setup-i18n.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxField } from '../../ui/choice-fields.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { LanguageField } from '../../ui/language-field.tsx';
import { Notice } from '../../ui/notice.tsx';

export interface AgreementSheetProps {
  readonly person: Person;
  readonly agreement: Agreements['agreement'];
}

export function AgreementSheet({ person, agreement }: AgreementSheetProps) {
  const { t } = useTranslation('agreements');
  const stands = agreement !== null && agreement.withdrawnOn === null;
  return (
    <section className="sheet stack">
      <div>
        <h2>{t('agreement.title')}</h2>
        <p className="quiet measure">{t('agreement.text')}</p>
      </div>
      {agreement !== null && <AgreementState agreement={agreement} />}
      {stands ? <Withdrawal personId={person.id} /> : <SignForm person={person} />}
    </section>
  );
}

export function AgreementState({
  agreement,
}: {
  readonly agreement: NonNullable<Agreements['agreement']>;
}) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { withdrawnOn, signedOn, language, withInterpreter } = agreement;
  const signed = t('agreement.signed', {
    day: format.day(signedOn),
    language: format.language(language),
  });
  return (
    <Notice
      kind={withdrawnOn === null ? 'ok' : 'care'}
      title={
        withdrawnOn === null ? signed : t('agreement.withdrawn', { day: format.day(withdrawnOn) })
      }
    >
      {withdrawnOn === null ? withInterpreter && t('agreement.interpreted') : signed}
    </Notice>
  );
}

function SignForm({ person }: { readonly person: Person }) {
  const { t } = useTranslation('agreements');
  const { run, pending, error } = useCommand();
  const today = localDay(new Date());
  const [signedOn, setSignedOn] = useState(today);
  const [language, setLanguage] = useState(person.languages[0] ?? 'en');
  const [withInterpreter, setWithInterpreter] = useState(false);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (signedOn === '' || pending) return;
        void run((client) =>
          client.agreements.sign({ personId: person.id, signedOn, language, withInterpreter }),
        );
      }}
    >
      <div className="columns">
        <DateField
          label={t('agreement.signedOn')}
          value={signedOn}
          max={today}
          onChange={setSignedOn}
          isRequired
        />
        <LanguageField
          label={t('agreement.readIn')}
          languages={listLanguages()}
          value={language}
          onChange={setLanguage}
        />
        <CheckboxField
          label={t('agreement.withInterpreter')}
          isSelected={withInterpreter}
          onChange={setWithInterpreter}
        />
      </div>
      <ErrorNotice error={error} />
      <div className="row-end">
        <a href={href('people', person.id, 'paperwork')}>{t('agreement.toPaper')}</a>
        <Button variant="primary" type="submit" pending={pending}>
          {t('agreement.sign')}
        </Button>
      </div>
    </form>
  );
}

function Withdrawal({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('agreements');
  const { run, pending, error } = useCommand();
  const offerUndo = useUndoOffer();

  async function withdraw(): Promise<void> {
    const withdrawn = await run((client) =>
      client.agreements.withdraw({ personId, withdrawnOn: localDay(new Date()) }),
    );
    if (withdrawn !== undefined) await offerUndo(t('withdraw.done'));
  }

  return (
    <>
      <ErrorNotice error={error} />
      <div className="row-end">
        <p className="note measure">{t('withdraw.text')}</p>
        <Button onPress={() => void withdraw()} pending={pending}>
          {t('agreement.withdraw')}
        </Button>
      </div>
    </>
  );
}
