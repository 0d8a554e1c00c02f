/** Entering a person. Afterwards their page opens on the agreement, which is read next. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useKeptState } from '../../api/use-kept-state.ts';
import { go, href } from '../../app/router.ts';
import { Button } from '../../ui/button.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { noPerson, PersonFields, wholeOf } from './person-fields.tsx';

export function NewPersonPage() {
  const { t } = useTranslation('people');
  const { run, pending, error } = useCommand();
  const toast = useToast();
  const [draft, setDraft, startAnew] = useKeptState('new-person', () => noPerson);
  const [tried, setTried] = useState(false);

  async function save(): Promise<void> {
    setTried(true);
    const whole = wholeOf(draft);
    if (whole === null || pending) return;
    const person = await run((client) => client.people.create(whole));
    if (person === undefined) return;
    startAnew();
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
      <form
        className="sheet stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <PersonFields
          value={draft}
          onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
          tried={tried}
        />
        <div className="row-end">
          <Button variant="primary" type="submit" pending={pending}>
            {t('new.save')}
          </Button>
        </div>
      </form>
    </>
  );
}
