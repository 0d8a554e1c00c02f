/** "Prove my backup": opens one again, and says what is in it beside what the vault holds now. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { proofSteps } from '../../../shared/contract/backup.ts';
import type { BackupProof as Proof, ProofProgress } from '../../../shared/contract/backup.ts';
import type { AppClient } from '../../../shared/contract/index.ts';
import { useEvent } from '../../api/client-context.tsx';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useQuery } from '../../api/use-query.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ProofReport } from './proof-report.tsx';
import { useBackupStatus } from './use-backup-status.ts';

const askList = (client: AppClient) => client.backup.list();
const NEWEST = 'newest';

export function BackupProof() {
  const { t } = useTranslation('backup');
  const format = useFormat();
  const status = useBackupStatus();
  const list = useQuery(askList, ['backup']);
  const { run, pending, error } = useCommand();
  const [chosen, setChosen] = useState(NEWEST);
  const [proof, setProof] = useState<Proof | null>(null);

  const found = list.kind === 'ready' ? list.data : [];
  const keyOf = ({ place, name }: { place: string; name: string }) => `${place}/${name}`;
  async function start(): Promise<void> {
    setProof(null);
    const wanted = found.find((one) => keyOf(one) === chosen);
    const backup = wanted === undefined ? null : { place: wanted.place, name: wanted.name };
    setProof((await run((client) => client.backup.prove({ backup }))) ?? null);
  }

  const lastProofAt = status.kind === 'ready' ? status.data.lastProofAt : null;
  return (
    <section>
      <div className="stack-small measure">
        <h3>{t('proof.title')}</h3>
        <p className="quiet">{t('proof.note')}</p>
        {status.kind === 'ready' && (
          <p>
            {lastProofAt === null
              ? t('proof.never')
              : t('proof.last', { moment: format.moment(lastProofAt) })}
          </p>
        )}
        {found.length > 0 && (
          <SelectField
            label={t('proof.which')}
            value={found.some((one) => keyOf(one) === chosen) ? chosen : NEWEST}
            options={[
              { value: NEWEST, label: t('proof.newest') },
              ...found.map((one) => ({
                value: keyOf(one),
                label: t(`proof.from.${one.place}`, { moment: format.moment(one.madeAt) }),
              })),
            ]}
            onChange={setChosen}
          />
        )}
        <div className="row">
          <Button pending={pending} onPress={() => void start()}>
            {pending ? t('proof.running') : t('proof.run')}
          </Button>
          {pending && <StopButton />}
        </div>
        {pending && <Progress />}
        <ErrorNotice error={error?.code === 'cancelled' ? null : error} />
        {proof !== null && <ProofReport proof={proof} />}
      </div>
    </section>
  );
}

function StopButton() {
  const { t } = useTranslation('backup');
  const { run } = useCommand();
  return (
    <Button variant="quiet" onPress={() => void run((client) => client.backup.cancelProof())}>
      {t('common:cancel')}
    </Button>
  );
}

/** Reading takes most of the time: it fills the first step piece by piece. */
function Progress() {
  const { t } = useTranslation('backup');
  const [progress, setProgress] = useState<ProofProgress>({ step: 'read', part: 0 });
  useEvent(
    'backup.proof',
    useCallback((told) => setProgress(told), []),
  );
  const step = proofSteps.indexOf(progress.step);
  return (
    <ProgressBar
      label={t(`proof.step.${progress.step}`)}
      value={step + progress.part}
      max={proofSteps.length}
      text={t('stepOf', { step: step + 1, total: proofSteps.length })}
    />
  );
}
