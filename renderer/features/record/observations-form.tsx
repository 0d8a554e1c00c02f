/** What the person wants to add or object to; it is printed as they say it. */
import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../shared/contract/record.ts';
import { SaveState } from '../../api/save-state.tsx';
import { useAutosave } from '../../api/use-autosave.ts';
import { OwnWordsFields } from './own-words-fields.tsx';

export function ObservationsForm(props: { readonly personId: string; readonly profile: Profile }) {
  const { t } = useTranslation('record');
  const { personId, profile } = props;
  const draft = useAutosave(`observations:${personId}`, profile.observations, {
    save: (client, observations) => client.record.saveObservations({ personId, observations }),
  });
  return (
    <form className="sheet stack" {...draft.formProps}>
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
      <SaveState draft={draft} />
    </form>
  );
}
