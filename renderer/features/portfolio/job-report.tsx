/** How a work that writes documents stands, and what came of it. */
import { useTranslation } from 'react-i18next';
import type { PortfolioJob, ProducedFile } from '../../../shared/contract/portfolio.ts';
import { AppError } from '../../../shared/wire.ts';
import { errorText } from '../../api/error-text.ts';
import { ShowFolder } from '../../app/show-folder.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { NoticeKind } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';

export interface JobReportProps {
  readonly job: PortfolioJob;
  readonly onCancel: () => void;
  /** Who is meant by a code, where names are known. */
  readonly nameOf?: (personId: string) => string | undefined;
  /** Goes on with those that are left, and makes those again that could not be made. */
  readonly onRetry?: (personIds: string[]) => void;
}

export function JobReport(props: JobReportProps) {
  return props.job.state === 'running' ? <Running {...props} /> : <Outcome {...props} />;
}

function Running({ job, onCancel }: JobReportProps) {
  const { t } = useTranslation('portfolio');
  return (
    <div className="job-running">
      <ProgressBar
        label={job.current === null ? t('progressLabel') : t('current', { code: job.current })}
        value={job.done}
        max={job.total}
        text={t('progress', { done: job.done, total: job.total })}
      />
      <Button small onPress={onCancel}>
        {t('cancel')}
      </Button>
    </div>
  );
}

function Outcome(props: JobReportProps) {
  const { job, onRetry } = props;
  const { t } = useTranslation('portfolio');
  const written = t('finished', { count: job.files.length });
  const title = { failed: t('failed'), cancelled: t('cancelled'), finished: written, running: '' };
  const failed = job.failures.map(({ personId }) => personId);
  const open = [...new Set([...failed, ...job.remaining])];
  return (
    <Notice
      kind={kindOf(job)}
      title={title[job.state]}
      action={
        <div className="row-end">
          {onRetry !== undefined && open.length > 0 && (
            <Button small onPress={() => onRetry(open)}>
              {t(job.remaining.length > 0 ? 'goOn' : 'again', { count: open.length })}
            </Button>
          )}
          {job.files.length > 0 && <ShowFolder part="portfolios" />}
        </div>
      }
    >
      {job.state !== 'finished' && <p>{written}</p>}
      {job.files.length > 0 && (
        <p className="note">
          {job.files.length <= 2 &&
            job.files.map((file) => <FileName key={file.fileName} file={file} />)}
          <bdi dir="ltr" className="wrap-anywhere">
            {job.folder}
          </bdi>
        </p>
      )}
      {job.failures.length > 0 && <Failures {...props} />}
    </Notice>
  );
}

function FileName({ file }: { readonly file: ProducedFile }) {
  const format = useFormat();
  const size = ` (${format.bytes(file.bytes)}) `;
  return (
    <span>
      <bdi dir="ltr">{file.fileName}</bdi>
      {size}
    </span>
  );
}

function kindOf({ state, failures }: PortfolioJob): NoticeKind {
  if (state === 'failed' || failures.length > 0) return 'error';
  return state === 'cancelled' ? 'care' : 'ok';
}

function Failures({ job, nameOf }: JobReportProps) {
  const { t } = useTranslation('portfolio');
  return (
    <>
      <p>{t('failures', { count: job.failures.length })}</p>
      <ul>
        {job.failures.map(({ personId, personCode, reason }) => {
          const { title, next } = errorText(t, new AppError('internal', reason));
          return (
            <li key={personId}>
              <strong>
                <bdi>{personCode}</bdi>
              </strong>{' '}
              <bdi className="person">{nameOf?.(personId)}</bdi> {title} {next}
            </li>
          );
        })}
      </ul>
    </>
  );
}
