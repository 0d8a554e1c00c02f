/** A list of people from a spreadsheet or the clipboard: looked at first, stored when the operator says so. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RosterPreview, RosterSource } from '../../../shared/contract/roster.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { go, href } from '../../app/router.ts';
import { Button } from '../../ui/button.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToast } from '../../ui/toasts.tsx';
import { RosterTable } from './roster-table.tsx';

const mostBytes = 5_000_000;

export function RosterPage() {
  const { t } = useTranslation('roster');
  const { run, pending, error, clearError } = useCommand();
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<RosterPreview | null>(null);
  const [tooLarge, setTooLarge] = useState(false);
  const toast = useToast();
  const sound = preview?.rows.flatMap(({ person }) => (person === null ? [] : [person])) ?? [];

  async function look(source: RosterSource): Promise<void> {
    setTooLarge(false);
    setPreview((await run((client) => client.roster.preview(source))) ?? null);
  }

  async function store(): Promise<void> {
    const stored = await run((client) => client.roster.import({ people: sound }));
    if (stored === undefined) return;
    toast({ kind: 'ok', title: t('done', { count: stored.ids.length }) });
    go(href('people'));
  }

  return (
    <>
      <PageHeader
        title={t('title')}
        crumbs={[{ label: t('people'), href: href('people') }]}
        crumbsLabel={t('crumbs')}
        note={t('note')}
        actions={
          preview !== null && (
            <>
              <Button onPress={() => setPreview(null)}>{t('other')}</Button>
              <Button
                variant="primary"
                pending={pending}
                isDisabled={sound.length === 0}
                onPress={() => void store()}
              >
                {t('store', { count: sound.length })}
              </Button>
            </>
          )
        }
      />
      <ErrorNotice error={error} />
      {tooLarge && <Notice kind="error" title={t('tooLarge')} />}
      {preview === null ? (
        <div className="columns">
          <section className="sheet stack">
            <h2>{t('file.title')}</h2>
            <FileDrop
              text={t('file.drop')}
              buttonLabel={t('file.choose')}
              accept={['.csv', '.tsv', '.txt', '.xlsx']}
              maxBytes={mostBytes}
              onFile={(file) => void look({ kind: 'file', ...file })}
              onTooLarge={() => {
                clearError();
                setTooLarge(true);
              }}
            />
          </section>
          <section className="sheet stack">
            <h2>{t('paste.title')}</h2>
            <TextField
              label={t('paste.label')}
              watch="off"
              description={t('paste.hint')}
              value={text}
              onChange={setText}
              multiline
              rows={6}
            />
            <div className="row-end">
              <Button
                variant="primary"
                pending={pending}
                isDisabled={text.trim() === ''}
                onPress={() => void look({ kind: 'text', text })}
              >
                {t('paste.look')}
              </Button>
            </div>
          </section>
        </div>
      ) : (
        <RosterTable preview={preview} />
      )}
    </>
  );
}
