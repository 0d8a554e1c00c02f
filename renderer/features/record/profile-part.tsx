/** The person's story: five lines in their own voice, and what matters to them. */
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import type { Profile } from '../../../shared/contract/record.ts';
import { SaveState } from '../../api/save-state.tsx';
import { changer, useAutosave } from '../../api/use-autosave.ts';
import { TextField } from '../../ui/text-field.tsx';
import { OwnWordsFields } from './own-words-fields.tsx';
import { RecordView } from './record-view.tsx';

export function ProfilePart({ person }: { readonly person: Person }) {
  return (
    <RecordView person={person}>
      {({ profile }) => <ProfileForm personId={person.id} profile={profile} />}
    </RecordView>
  );
}

function ProfileForm(props: { readonly personId: string; readonly profile: Profile }) {
  const { t } = useTranslation('record');
  const { personId } = props;
  const { observations: _, ...fields } = props.profile;
  const draft = useAutosave(`profile:${personId}`, fields, {
    save: (client, profile) => client.record.saveProfile({ personId, profile }),
  });
  const { value } = draft;
  const change = changer(draft);
  return (
    <section className="stack">
      <div>
        <h2>{t('profile.title')}</h2>
        <p className="quiet measure">{t('profile.text')}</p>
      </div>
      <form className="sheet stack" {...draft.formProps}>
        <OwnWordsFields
          label={t('profile.voice')}
          description={t('profile.voiceNote')}
          value={value.voice}
          onChange={(voice) => change({ voice })}
          rows={5}
        />
        <div className="columns">
          {(['interests', 'values', 'conditions'] as const).map((field) => (
            <TextField
              key={field}
              label={t(`profile.${field}`)}
              description={t(`profile.${field}Note`)}
              value={value[field]}
              onChange={(text) => change({ [field]: text })}
              maxLength={1000}
              rows={4}
              multiline
            />
          ))}
        </div>
        <SaveState draft={draft} />
      </form>
    </section>
  );
}
