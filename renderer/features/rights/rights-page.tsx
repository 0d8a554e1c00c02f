/** The rights desk of the centre: requests that wait, what should go by now, the rules, and what was erased. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { useMay } from '../../api/operator-context.tsx';
import { QueryView } from '../../api/query-view.tsx';
import { useQuery } from '../../api/use-query.ts';
import { href } from '../../app/router.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { OpenRequests } from './open-requests.tsx';
import { ProofList } from './proof-list.tsx';
import { ProposalList } from './proposal-list.tsx';
import { RulesForm } from './rules-form.tsx';

/** Whom the vault is about is asked only for a role that may see people. */
async function ask(client: AppClient, seesPeople: boolean) {
  const today = localDay(new Date());
  const [requests, proposals, rules, proofs] = await Promise.all([
    seesPeople ? client.rights.open() : null,
    seesPeople ? client.retention.proposals({ today }) : null,
    client.retention.rules(),
    client.erasure.proofs(),
  ]);
  return { today, requests, proposals, rules, proofs };
}

const watched = ['rights', 'erasure', 'retention', 'agreements', 'people', 'record', 'groups'];

export function RightsPage() {
  const { t } = useTranslation('rights');
  const seesPeople = useMay('rights.open');
  const mayDecide = useMay('retention.saveRules');
  const query = useQuery(
    useCallback((client: AppClient) => ask(client, seesPeople), [seesPeople]),
    watched,
  );
  return (
    <>
      <PageHeader
        title={t('page.title')}
        crumbs={[{ label: t('common:nav.settings'), href: href('settings') }]}
        crumbsLabel={t('people:crumbs')}
      />
      <QueryView query={query}>
        {({ today, requests, proposals, rules, proofs }) => (
          <div className="stack">
            {requests !== null && <OpenRequests requests={requests} today={today} />}
            {proposals !== null && <ProposalList proposals={proposals} />}
            <RulesForm rules={rules} isDisabled={!mayDecide} />
            <ProofList proofs={proofs} />
          </div>
        )}
      </QueryView>
    </>
  );
}
