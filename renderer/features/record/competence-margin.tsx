/** The margin: the person's voice, and what to ask about. Two levels that differ are a question, not a fault. */
import { useTranslation } from 'react-i18next';
import type { Competence, PersonRecord } from '../../../shared/contract/record.ts';
import { OwnWords, PersonText } from '../../ui/own-words.tsx';

export function CompetenceMargin({ record }: { readonly record: PersonRecord }) {
  const { t } = useTranslation('record');
  const { text, language, translation, translatedBy } = record.profile.voice;
  const toTalkAbout = record.competences.filter(differs);
  return (
    <>
      <h3>{t('margin.voice')}</h3>
      {text === '' ? (
        <p className="note">{t('margin.noVoice')}</p>
      ) : (
        <OwnWords
          text={text}
          language={language}
          translation={translation}
          by={translatedBy === '' ? '' : t('ownWords.by', { name: translatedBy })}
        />
      )}
      <h3>{t('margin.talk')}</h3>
      {toTalkAbout.length === 0 ? (
        <p className="note">{t('margin.nothing')}</p>
      ) : (
        <ul className="stack-small">
          {toTalkAbout.map(({ id, ownWords }) => (
            <li key={id}>
              <PersonText text={ownWords.text} language={ownWords.language} />
              <p className="note">{t('margin.invite')}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function differs({ levelSelf, levelOperator }: Competence): boolean {
  return levelSelf !== null && levelOperator !== null && levelSelf !== levelOperator;
}
