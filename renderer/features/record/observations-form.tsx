/** What the person wants to add or object to; it is printed as they say it. */
import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../shared/contract/record.ts';
import { OwnWordsFields } from './own-words-fields.tsx';
import { SaveBar } from './save-bar.tsx';
import { useDraft } from './use-draft.ts';

export function ObservationsForm(props: { readonly personId: string; readonly profile: Profile }) {
  const { t } = useTranslation('record');
  const { personId, profile } = props;
  const draft = useDraft(profile.observations, {
    save: (client, observations) =>
      client.record.saveProfile({ personId, profile: { ...profile, observations } }),
  });
  return (
    <form
      className="sheet stack"
      onSubmit={(event) => {
        event.preventDefault();
        draft.submit();
      }}
    >
      <div>
        <h2>{t('observations.title')}</h2>
        <p className="quiet measure">{t('observations.text')}</p>
      </div>
      <OwnWordsFields
        label={t('observations.label')}
        value={draft.value}
        onChange={draft.set}
        rows={4}
      />
      <SaveBar draft={draft} label={t('observations.save')} />
    </form>
  );
}
