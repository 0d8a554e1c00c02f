/** In the settings: what was done with this vault, and whether the log of it is whole. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditHead, AuditLine } from '../../../shared/contract/audit.ts';
import type { AppClient } from '../../../shared/contract/index.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useMay } from '../../api/operator-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AuditTable } from './audit-table.tsx';

const askHead = (client: AppClient) => client.audit.head();

export function AuditSection() {
  return useMay('audit.head') ? <Section /> : null;
}

function Section() {
  const { t } = useTranslation('audit');
  const query = useQuery(askHead, []);
  return (
    <section className="stack-small">
      <h3>{t('title')}</h3>
      <p className="quiet">{t('note')}</p>
      <QueryView query={query}>{(head) => <Length head={head} />}</QueryView>
      <Check />
      <Lines />
    </section>
  );
}

function Length({ head: { count, head } }: { readonly head: AuditHead }) {
  const { t } = useTranslation('audit');
  return (
    <p>
      {t('length', { count })}
      {head !== null && (
        <>
          {' '}
          {t('head')} <code dir="ltr">{inGroups(head)}</code>
        </>
      )}
    </p>
  );
}

function Check() {
  const { t } = useTranslation('audit');
  const { run, pending, error } = useCommand();
  const [brokenAt, setBrokenAt] = useState<number | null | undefined>(undefined);
  const verify = async () => {
    setBrokenAt(undefined);
    const answer = await run((client) => client.audit.verify());
    if (answer !== undefined) setBrokenAt(answer.brokenAt);
  };
  return (
    <>
      <div className="row">
        <Button pending={pending} onPress={() => void verify()}>
          {pending ? t('verifying') : t('verify')}
        </Button>
      </div>
      <ErrorNotice error={error} />
      {brokenAt === null && <Notice kind="ok" title={t('whole')} />}
      {typeof brokenAt === 'number' && (
        <Notice kind="error" title={t('broken', { number: brokenAt })}>
          {t('brokenNext')}
        </Notice>
      )}
    </>
  );
}

function Lines() {
  const { t } = useTranslation('audit');
  const format = useFormat();
  const { run, pending, error } = useCommand();
  const [lines, setLines] = useState<readonly AuditLine[] | null>(null);
  const [isEnd, setEnd] = useState(false);
  const more = async () => {
    const before = lines?.at(-1)?.seq ?? null;
    const next = await run((client) => client.audit.list({ before }));
    if (next === undefined) return;
    setLines([...(lines ?? []), ...next]);
    setEnd((next.at(-1)?.seq ?? 1) === 1);
  };
  return (
    <>
      {lines !== null && <AuditTable lines={lines} moment={format.moment} />}
      <ErrorNotice error={error} />
      {!isEnd && (
        <div className="row">
          <Button variant="quiet" pending={pending} onPress={() => void more()}>
            {lines === null ? t('show') : t('more')}
          </Button>
        </div>
      )}
    </>
  );
}

/** Sixteen digits as they are printed: in groups of four. */
function inGroups(head: string): string {
  return head.match(/.{4}/gu)?.join(' ') ?? head;
}
