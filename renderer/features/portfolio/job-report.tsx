/** How a work that writes documents stands, and what came of it. */
import { useTranslation } from 'react-i18next';
import type { PortfolioJob } from '../../../shared/contract/portfolio.ts';
import { AppError } from '../../../shared/wire.ts';
import { errorText } from '../../api/error-text.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';

export function JobReport({
  job,
  onCancel,
}: {
  readonly job: PortfolioJob;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation('portfolio');
  if (job.state === 'running')
    return (
      <div className="stack-small">
        <ProgressBar
          label={t('progressLabel')}
          value={job.done}
          max={job.total}
          text={t('progress', { done: job.done, total: job.total })}
        />
        <div className="row">
          {job.current !== null && (
            <span className="note">{t('current', { code: job.current })}</span>
          )}
          <Button small onPress={onCancel}>
            {t('cancel')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className="stack">
      <Outcome job={job} />
      {job.files.length > 0 && <FileTable job={job} />}
    </div>
  );
}

function Outcome({ job }: { readonly job: PortfolioJob }) {
  const { t } = useTranslation('portfolio');
  const { run } = useCommand();
  const written = t('finished', { count: job.files.length });
  const kind =
    job.state === 'failed' || job.failures.length > 0
      ? 'error'
      : job.state === 'cancelled'
        ? 'care'
        : 'ok';
  const title = {
    failed: t('failed'),
    cancelled: t('cancelled'),
    finished: written,
    running: written,
  }[job.state];
  return (
    <Notice
      kind={kind}
      title={title}
      action={
        <Button
          small
          icon="folder"
          onPress={() => void run((client) => client.settings.showOutputFolder())}
        >
          {t('common:showFolder')}
        </Button>
      }
    >
      <p>
        {job.state === 'finished' ? '' : written}
        <bdi dir="ltr">{job.folder}</bdi>
      </p>
      {job.failures.length > 0 && <Failures job={job} />}
    </Notice>
  );
}

function Failures({ job }: { readonly job: PortfolioJob }) {
  const { t } = useTranslation('portfolio');
  return (
    <>
      <p>{t('failures', { count: job.failures.length })}</p>
      <ul>
        {job.failures.map(({ personCode, reason }) => {
          const { title, next } = errorText(t, new AppError('internal', reason));
          return (
            <li key={personCode}>
              <strong>{personCode}</strong> {title} {next}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function FileTable({ job }: { readonly job: PortfolioJob }) {
  const { t } = useTranslation('portfolio');
  const format = useFormat();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('file')}</th>
          <th scope="col" className="number">
            {t('size')}
          </th>
        </tr>
      </thead>
      <tbody>
        {job.files.map((file) => (
          <tr key={file.fileName}>
            <td>
              <bdi dir="ltr">{file.fileName}</bdi>
            </td>
            <td className="number">{format.bytes(file.bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
