/** The sentence for the people, in a language they read; one button shows it alone and large for the room. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../../shared/contract/meetings.ts';
import { interfaceLanguages } from '../../../shared/contract/languages.ts';
import { directionOf } from '../../../shared/domain/text/direction.ts';
import { QueryView } from '../../api/query-view.tsx';
import { useProgramme } from '../../api/use-programme.ts';
import { ownLanguageNames } from '../../i18n/own-language-names.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { firstPromptLanguage } from './prompt-language.ts';

export interface StepPromptProps {
  readonly meeting: Meeting;
  readonly stepCode: string;
}

const languageOptions = interfaceLanguages.map((value) => ({
  value,
  label: ownLanguageNames[value],
}));

export function StepPrompt({ meeting, stepCode }: StepPromptProps) {
  const { t } = useTranslation('meetings');
  const [language, setLanguage] = useState(() => firstPromptLanguage(meeting));
  const [large, setLarge] = useState(false);
  const programme = useProgramme(language);
  const words = (className: string, text: string | undefined) => (
    <p className={className} lang={language} dir={directionOf(language)}>
      {text}
    </p>
  );
  return (
    <section className="step-prompt" aria-label={t('prompt.region')}>
      <div className="row">
        <SelectField
          label={t('prompt.language')}
          hideLabel
          value={language}
          onChange={setLanguage}
          options={languageOptions}
        />
        <div className="push">
          <Button small icon="eye" onPress={() => setLarge(true)}>
            {t('prompt.large')}
          </Button>
        </div>
      </div>
      <QueryView query={programme}>
        {({ meetings }) => {
          const prompt = meetings
            .find(({ code }) => code === meeting.code)
            ?.steps.find(({ code }) => code === stepCode)?.prompt;
          return (
            <>
              {words('prompt-words', prompt)}
              <Dialog
                wide
                title={t('prompt.dialog')}
                isOpen={large}
                onClose={() => setLarge(false)}
                actions={<Button onPress={() => setLarge(false)}>{t('common:close')}</Button>}
              >
                {words('prompt-words for-the-room', prompt)}
              </Dialog>
            </>
          );
        }}
      </QueryView>
    </section>
  );
}
