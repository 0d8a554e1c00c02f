/** The end of every entry's form: on what it rests, and whether it may leave this vault. */
import type { Evidence } from '../../../shared/contract/record.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { ShareField } from './share-field.tsx';

interface Part {
  readonly evidenceIds: string[];
  readonly share: boolean;
}

export function EvidenceAndShare(props: {
  readonly personId: string;
  readonly dossier: readonly Evidence[];
  readonly value: Part;
  readonly onChange: (part: Partial<Part>) => void;
}) {
  const { value, onChange } = props;
  return (
    <>
      <EvidenceFields
        personId={props.personId}
        dossier={props.dossier}
        value={value.evidenceIds}
        onChange={(evidenceIds) => onChange({ evidenceIds })}
      />
      <ShareField value={value.share} onChange={(share) => onChange({ share })} />
    </>
  );
}
