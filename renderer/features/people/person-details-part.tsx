/** Correcting a person's details, or removing somebody entered by mistake. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NewPerson, Person } from '../../../shared/contract/people.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { go, href } from '../../app/router.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { PersonForm } from './person-form.tsx';

export function PersonDetailsPart({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people');
  const { run, pending, error } = useCommand();
  const [asking, setAsking] = useState(false);
  const toast = useToast();
  const { id, code: _, provenance: __, createdAt: ___, ...fields } = person;

  async function save(changed: NewPerson): Promise<void> {
    const saved = await run((client) => client.people.update({ id, ...changed }));
    if (saved !== undefined) toast({ kind: 'ok', title: t('common:saved') });
  }

  async function remove(): Promise<void> {
    const removed = await run(async (client) => {
      await client.people.remove({ id });
      return true;
    });
    setAsking(false);
    if (removed === true) go(href('people'), { replace: true });
  }

  return (
    <div className="stack">
      <ErrorNotice error={error} />
      <PersonForm
        key={id}
        initial={fields}
        saveLabel={t('common:save')}
        pending={pending}
        onSave={(changed) => void save(changed)}
      >
        <Button variant="quiet" icon="remove" onPress={() => setAsking(true)}>
          {t('remove.button')}
        </Button>
      </PersonForm>
      <ConfirmDialog
        title={t('remove.title')}
        text={t('remove.text')}
        isOpen={asking}
        confirmLabel={t('remove.confirm')}
        cancelLabel={t('common:cancel')}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
        pending={pending}
      />
    </div>
  );
}
