/** The entries of one kind as a table: one button to add, a dialog to change, one to remove with the way back. */
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/notice.tsx';
import { EntryTable } from './entry-table.tsx';
import type { EntryColumn, TableEntry } from './entry-table.tsx';
import { useRemoveEntry } from './use-remove-entry.ts';
import type { EntryKind } from './use-remove-entry.ts';

export interface EntryListProps<T extends TableEntry> {
  readonly personId: string;
  /** Also where its words are: `record:<kind>.title`, `.text`, `.add`, `.empty`. */
  readonly kind: EntryKind;
  readonly entries: readonly T[];
  /** What an entry is called in "Edit {{name}}". */
  readonly nameOf: (entry: T) => string;
  /** The first column names the row. */
  readonly columns: readonly EntryColumn<T>[];
  /** The dialog for an entry, or for a new one. */
  readonly renderForm: (entry: T | null, onClose: () => void) => ReactNode;
  /** The margin of the sheet. */
  readonly margin?: ReactNode;
  /** What stands below the table. */
  readonly legend?: ReactNode;
}

export function EntryList<T extends TableEntry>(props: EntryListProps<T>) {
  const { t } = useTranslation('record');
  const { kind, entries, margin } = props;
  const [edited, setEdited] = useState<T | 'new' | null>(null);
  const remove = useRemoveEntry(props.personId);
  const heading = useRef<HTMLHeadingElement>(null);
  const body =
    entries.length === 0 ? (
      <EmptyState title={t(`${kind}.empty.title`)} text={t(`${kind}.empty.text`)} />
    ) : (
      <div className="stack">
        <EntryTable
          {...props}
          caption={t(`${kind}.title`)}
          onEdit={setEdited}
          onRemove={(entry) => {
            // The button that had the focus goes with its row.
            heading.current?.focus();
            remove({ kind, id: entry.id, name: props.nameOf(entry) });
          }}
        />
        {props.legend}
      </div>
    );
  return (
    <section className="stack">
      <div className="row">
        <div className="grow">
          <h2 ref={heading} tabIndex={-1}>
            {t(`${kind}.title`)}
          </h2>
          <p className="quiet measure">{t(`${kind}.text`)}</p>
        </div>
        <Button variant="primary" icon="add" onPress={() => setEdited('new')}>
          {t(`${kind}.add`)}
        </Button>
      </div>
      {margin === undefined ? (
        <div className="sheet">{body}</div>
      ) : (
        <div className="sheet with-margin">
          <aside className="sheet-margin stack">{margin}</aside>
          <div className="sheet-body">{body}</div>
        </div>
      )}
      {edited !== null && props.renderForm(edited === 'new' ? null : edited, () => setEdited(null))}
    </section>
  );
}
