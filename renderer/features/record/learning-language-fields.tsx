/** In which language it was learnt, and whether it was finished; both may stay unsaid. */
import { useTranslation } from 'react-i18next';
import type { Learning } from '../../../shared/contract/record.ts';
import { listLanguages } from '../../i18n/setup-i18n.ts';
import { Button } from '../../ui/button.tsx';
import { LanguageField } from '../../ui/language-field.tsx';
import { MaybeSelect } from './maybe-select.tsx';

type Part = Pick<Learning, 'language' | 'finished'>;

export function LearningLanguageFields(props: {
  readonly value: Part;
  readonly onChange: (part: Partial<Part>) => void;
}) {
  const { t } = useTranslation('record');
  const { value, onChange } = props;
  return (
    <div className="columns">
      <div className="stack-small">
        <LanguageField
          label={t('learning.form.language')}
          languages={listLanguages()}
          value={value.language}
          placeholder={t('common:notSaid')}
          onChange={(language) => onChange({ language })}
        />
        {value.language !== null && (
          <Button small variant="quiet" onPress={() => onChange({ language: null })}>
            {t('learning.form.clearLanguage')}
          </Button>
        )}
      </div>
      <MaybeSelect
        label={t('learning.form.finished')}
        value={value.finished === null ? null : value.finished ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: t('common:yes') },
          { value: 'no', label: t('learning.form.notFinished') },
        ]}
        onChange={(answer) => onChange({ finished: answer === null ? null : answer === 'yes' })}
      />
    </div>
  );
}
