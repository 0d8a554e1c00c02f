/** A table of entries, with a button to change and one to remove in each row. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';

export interface EntryColumn<T> {
  readonly key: string;
  readonly label: ReactNode;
  readonly renderCell: (entry: T) => ReactNode;
}

export interface EntryTableProps<T> {
  readonly caption: string;
  readonly entries: readonly T[];
  readonly nameOf: (entry: T) => string;
  readonly columns: readonly EntryColumn<T>[];
  readonly onEdit: (entry: T) => void;
  readonly onRemove: (entry: T) => void;
}

export function EntryTable<T extends { readonly id: string }>(props: EntryTableProps<T>) {
  const { t } = useTranslation('record');
  const [first, ...others] = props.columns;
  return (
    <div className="table-scroll">
      <table className="table">
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
              <th scope="row">{first?.renderCell(entry)}</th>
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
