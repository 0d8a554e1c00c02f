/** The words of the letterhead. They save themselves. */
import { useTranslation } from 'react-i18next';
import { LetterheadText } from '../../../shared/contract/letterhead.ts';
import { AppError } from '../../../shared/wire.ts';
import { SaveState } from '../../api/save-state.tsx';
import { changer, useAutosave } from '../../api/use-autosave.ts';
import { TextField } from '../../ui/text-field.tsx';

const tooLong = new AppError('invalid-input', 'too-long');
/** As the contract takes them. */
const longest = { line: 90, fundingLine: 240 } as const;

export function LetterheadForm({ text }: { readonly text: LetterheadText }) {
  const { t } = useTranslation('letterhead');
  const form = useAutosave<LetterheadText>('letterhead', text, {
    problem: (draft) => (LetterheadText.safeParse(draft).success ? null : tooLong),
    save: (client, draft) => client.letterhead.saveText(draft),
  });
  const change = changer(form);
  const { address, telephone, email, website, fundingLine } = form.value;
  return (
    <form className="stack" {...form.formProps}>
      <div className="columns">
        <TextField
          label={t('form.address')}
          watch="off"
          maxLength={longest.line}
          value={address}
          onChange={(value) => change({ address: value })}
        />
        <TextField
          label={t('form.telephone')}
          watch="off"
          maxLength={longest.line}
          value={telephone}
          onChange={(value) => change({ telephone: value })}
        />
        <TextField
          label={t('form.email')}
          watch="off"
          maxLength={longest.line}
          value={email}
          onChange={(value) => change({ email: value })}
        />
        <TextField
          label={t('form.website')}
          watch="off"
          maxLength={longest.line}
          value={website}
          onChange={(value) => change({ website: value })}
        />
      </div>
      <TextField
        label={t('form.fundingLine')}
        description={t('form.fundingNote')}
        watch="off"
        maxLength={longest.fundingLine}
        value={fundingLine}
        onChange={(value) => change({ fundingLine: value })}
      />
      <SaveState draft={form} />
    </form>
  );
}
