/** One row per section: how much it holds, whether the person has confirmed it, and the button for either. */
import { useTranslation } from 'react-i18next';
import { recordSections } from '../../../shared/contract/record.ts';
import type { Confirmation, PersonRecord } from '../../../shared/contract/record.ts';
import { filledSections } from '../../../shared/domain/record/filled-sections.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { ConfirmRow } from './confirm-row.tsx';
import { countEntries } from './count-entries.ts';

export interface ConfirmTableProps extends Pick<Confirmation, 'confirmedOn' | 'language'> {
  readonly personId: string;
  readonly record: PersonRecord;
}

export function ConfirmTable({ personId, record, confirmedOn, language }: ConfirmTableProps) {
  const { t } = useTranslation('record');
  const { run, error } = useCommand();
  const filled = filledSections(record);
  return (
    <>
      <ErrorNotice error={error} />
      <div className="table-scroll">
        <table className="table">
          <caption className="visually-hidden">{t('confirm.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('confirm.column.section')}</th>
              <th scope="col">{t('confirm.column.entries')}</th>
              <th scope="col">{t('confirm.column.state')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {recordSections.map((section) => (
              <ConfirmRow
                key={section}
                section={section}
                count={countEntries(record, section)}
                isFilled={filled.includes(section)}
                confirmation={record.confirmations.find((one) => one.section === section) ?? null}
                canConfirm={confirmedOn !== ''}
                onConfirm={() =>
                  void run((client) =>
                    client.record.confirm({ personId, section, confirmedOn, language }),
                  )
                }
                onTakeBack={() =>
                  void run((client) => client.record.unconfirm({ personId, section }))
                }
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
