/** Correcting a person's details, or removing somebody entered by mistake. */
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { AppError } from '../../../shared/wire.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { SaveState } from '../../api/save-state.tsx';
import { changer, useAutosave } from '../../api/use-autosave.ts';
import { useCommand } from '../../api/use-command.ts';
import { go, href } from '../../app/router.ts';
import { useUndoOffer } from '../../app/use-undo-offer.ts';
import { Button } from '../../ui/button.tsx';
import { PersonFields, wholeOf } from './person-fields.tsx';

const incomplete = new AppError('invalid-input', 'required');

export function PersonDetailsPart({ person }: { readonly person: Person }) {
  return <Details key={person.id} person={person} />;
}

function Details({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people');
  const { run, pending, error } = useCommand();
  const offerUndo = useUndoOffer();
  const { id, code: _, provenance: __, createdAt: ___, ...fields } = person;
  const draft = useAutosave(`person:${id}`, fields, {
    problem: (value) => (wholeOf(value) === null ? incomplete : null),
    save: (client, value) => client.people.update({ id, ...value }),
  });

  async function remove(): Promise<void> {
    const removed = await run(async (client) => {
      await client.people.remove({ id });
      return true;
    });
    if (removed !== true) return;
    // What was half typed goes with the person, and does not wait to be stored.
    draft.set(fields);
    go(href('people'), { replace: true });
    await offerUndo(t('remove.done', { name: person.preferredName }));
  }

  return (
    <div className="stack">
      <ErrorNotice error={error} />
      <form className="sheet stack" {...draft.formProps}>
        <PersonFields value={draft.value} onChange={changer(draft)} tried={draft.tried} />
        <SaveState draft={draft} />
      </form>
      <div className="row-end">
        <Button variant="quiet" icon="remove" pending={pending} onPress={() => void remove()}>
          {t('remove.button')}
        </Button>
      </div>
    </div>
  );
}
