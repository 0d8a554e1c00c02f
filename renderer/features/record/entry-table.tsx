/** A table of entries, with a button to change and one to remove in each row. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { StaysHere } from './stays-here.tsx';

export interface EntryColumn<T> {
  readonly key: string;
  readonly label: ReactNode;
  readonly renderCell: (entry: T) => ReactNode;
  /** A number or a letter, which needs no more room than it takes. */
  readonly narrow?: boolean;
}

/** What a table has to know of an entry. */
export interface TableEntry {
  readonly id: string;
  /** False keeps the entry in this vault. */
  readonly share: boolean;
}

export interface EntryTableProps<T> {
  readonly caption: string;
  readonly entries: readonly T[];
  readonly nameOf: (entry: T) => string;
  readonly columns: readonly EntryColumn<T>[];
  readonly onEdit: (entry: T) => void;
  readonly onRemove: (entry: T) => void;
}

export function EntryTable<T extends TableEntry>(props: EntryTableProps<T>) {
  const { t } = useTranslation('record');
  const [first, ...others] = props.columns;
  return (
    <div className="table-scroll">
      <table className="table of-entries">
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {props.entries.map((entry) => (
            <tr key={entry.id}>
              <th scope="row" className={first?.narrow === true ? 'narrow' : undefined}>
                {first?.renderCell(entry)}
                {!entry.share && <StaysHere />}
              </th>
              {others.map(({ key, renderCell }) => (
                <td key={key}>{renderCell(entry)}</td>
              ))}
              <td className="actions">
                <Button
                  small
                  variant="quiet"
                  label={t('editNamed', { name: props.nameOf(entry) })}
                  onPress={() => props.onEdit(entry)}
                >
                  {t('common:edit')}
                </Button>
                <Button
                  small
                  variant="quiet"
                  icon="remove"
                  label={t('removeNamed', { name: props.nameOf(entry) })}
                  onPress={() => props.onRemove(entry)}
                >
                  {null}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
