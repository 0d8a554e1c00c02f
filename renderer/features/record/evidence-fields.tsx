/** On what an entry rests: the person's dossier to tick, and a new evidence without leaving the form. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '../../../shared/contract/record.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroupField } from '../../ui/choice-fields.tsx';
import { NewEvidence } from './new-evidence.tsx';

export interface EvidenceFieldsProps {
  readonly personId: string;
  readonly dossier: readonly Evidence[];
  readonly value: readonly string[];
  readonly onChange: (evidenceIds: string[]) => void;
}

export function EvidenceFields({ personId, dossier, value, onChange }: EvidenceFieldsProps) {
  const { t } = useTranslation('record');
  const [adding, setAdding] = useState(false);
  return (
    <div className="stack-small">
      {dossier.length === 0 ? (
        <p className="field">
          <span className="field-label">{t('evidenceField.label')}</span>
          <span className="field-note">{t('evidenceField.none')}</span>
        </p>
      ) : (
        <CheckboxGroupField
          label={t('evidenceField.label')}
          value={value}
          options={dossier.map(({ id, number, code, description }) => ({
            value: id,
            label: t('evidenceField.option', { number, code, description }),
            description: t(`evidenceCode.${code}`),
          }))}
          onChange={onChange}
          list
        />
      )}
      {adding ? (
        <NewEvidence
          personId={personId}
          onSaved={(id) => {
            setAdding(false);
            onChange([...value, id]);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <Button small icon="add" onPress={() => setAdding(true)}>
          {t('evidenceField.add')}
        </Button>
      )}
    </div>
  );
}
