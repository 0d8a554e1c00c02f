/** Entering a person. Afterwards their page opens on the agreement, which is read next. */
import { useTranslation } from 'react-i18next';
import type { NewPerson } from '../../../shared/contract/people.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { go, href } from '../../app/router.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { noPerson, PersonForm } from './person-form.tsx';

export function NewPersonPage() {
  const { t } = useTranslation('people');
  const { run, pending, error } = useCommand();
  const toast = useToast();

  async function save(fields: NewPerson): Promise<void> {
    const person = await run((client) => client.people.create(fields));
    if (person === undefined) return;
    toast({ kind: 'ok', title: t('new.done', { code: person.code }) });
    go(href('people', person.id, 'agreements'));
  }

  return (
    <>
      <PageHeader
        title={t('new.title')}
        crumbs={[{ label: t('list.title'), href: href('people') }]}
        crumbsLabel={t('crumbs')}
        note={t('new.note')}
      />
      <ErrorNotice error={error} />
      <PersonForm
        initial={noPerson}
        saveLabel={t('new.save')}
        pending={pending}
        onSave={(fields) => void save(fields)}
      />
    </>
  );
}
