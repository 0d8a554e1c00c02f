/** To whom: the card that the centre sent, pasted or dropped; or its bare address, its name and country by hand. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { centreCountries, trialCountries } from '../../../shared/domain/centre-countries.ts';
import { AppError } from '../../../shared/wire.ts';
import { errorText } from '../../api/error-text.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Receiver } from './authorisation-draft.ts';
import { ControlNumber } from './control-number.tsx';
import { Step } from './step.tsx';

const mostBytes = 4000;
/** Those of the trial first. */
const countries = [...new Set([...trialCountries, ...centreCountries])];

export interface ReceiverStepProps {
  readonly value: Receiver;
  readonly onChange: (receiver: Receiver) => void;
  /** What is wrong with a field that was left empty, or null. */
  readonly missing: (value: string) => string | null;
}

export function ReceiverStep({ value, onChange, missing }: ReceiverStepProps) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  const { run, error, clearError } = useCommand();
  const [isNoText, setNoText] = useState(false);
  const problem = isNoText ? new AppError('invalid-input', 'not-a-card') : error;
  const said = problem === null ? null : errorText(t, problem);

  /** A card says everything; whatever else is pasted is taken for the address. */
  async function take(text: string): Promise<void> {
    setNoText(false);
    clearError();
    onChange({ ...value, ageRecipient: text.trim(), fingerprint: null });
    if (!text.trim().includes('\n')) return;
    const card = await run((client) => client.transfer.readCard({ text }));
    if (card !== undefined) {
      const { centreName: name, country, ageRecipient, fingerprint } = card;
      onChange({ name, country, ageRecipient, fingerprint });
    }
  }

  function takeFile(base64: string): void {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    try {
      void take(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      setNoText(true);
    }
  }

  if (value.fingerprint !== null)
    return (
      <Step number={2} title={t('out.steps.whom')}>
        <div className="centre-card stack-small">
          <p>
            <strong>
              {t('centre', { name: value.name, country: format.country(value.country) })}
            </strong>
          </p>
          <p className="note">
            <bdi dir="ltr" className="wrap-anywhere">
              {value.ageRecipient}
            </bdi>
          </p>
          <h4>{t('card.fingerprint')}</h4>
          <ControlNumber value={value.fingerprint} />
          <p className="note">{t('out.compare')}</p>
        </div>
        <Button
          small
          onPress={() => onChange({ ...value, name: '', ageRecipient: '', fingerprint: null })}
        >
          {t('out.otherCentre')}
        </Button>
      </Step>
    );
  return (
    <Step number={2} title={t('out.steps.whom')}>
      <TextField
        label={t('out.address')}
        watch="off"
        description={t('out.addressNote')}
        value={value.ageRecipient}
        onChange={(text) => void take(text)}
        error={said === null ? missing(value.ageRecipient) : `${said.title} ${said.next}`}
        maxLength={4000}
        language="en"
        multiline
        rows={2}
        isRequired
      />
      <FileDrop
        text={t('out.dropCard')}
        buttonLabel={t('out.chooseCard')}
        accept={['.txt']}
        maxBytes={mostBytes}
        onFile={({ base64 }) => takeFile(base64)}
        onTooLarge={() => setNoText(true)}
      />
      <TextField
        label={t('out.receiver')}
        watch="off"
        value={value.name}
        onChange={(name) => onChange({ ...value, name })}
        error={missing(value.name)}
        maxLength={160}
        isRequired
      />
      <SelectField
        label={t('out.country')}
        value={value.country}
        options={countries.map((code) => ({ value: code, label: format.country(code) }))}
        onChange={(country) => onChange({ ...value, country })}
      />
      {value.ageRecipient !== '' && said === null && (
        <p className="note">{t('out.noFingerprint')}</p>
      )}
    </Step>
  );
}
