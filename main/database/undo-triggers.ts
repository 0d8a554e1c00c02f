// Which tables take part in undo, and the TEMP triggers that write down, for every change of a row, the
// statement that takes it back. Docs: docs/adr/0008-undo-by-inverse-statements.md.
import type { DataSource } from 'typeorm';

/**
 * Never taken back: codes and numbers are given once, migrations happened, and the centre's row holds
 * its keys, operators theirs, a draft is what is not yet stored, an erasure stays one, and
 * what was done stays written down. Nothing that is recorded refers to these tables, so nothing of them can be missing after an undo.
 */
const untouched: ReadonlySet<string> = new Set([
  'counter',
  'migration',
  'centre',
  'operator',
  'draft',
  'audit_entry',
  'erasure',
]);

/**
 * What was authorised and what left the vault stays on record. These rows are recorded, because they go
 * and come back with their person; a command that writes one is no step, and no undo may remove one.
 */
const lasting: ReadonlySet<string> = new Set(['portfolio_version', 'transfer_authorisation']);

/** Where a meeting stands is not a change of data: its clock is neither recorded nor turned back. */
const ignored: Readonly<Record<string, readonly string[]>> = {
  meeting: ['step_index', 'step_seconds'],
};

/** What a line of the log says about the record of what left: nothing, a row written, a row removed. */
export const LASTING = { none: 0, written: 1, removed: 2 } as const;

interface Table {
  readonly name: string;
  /** Every stored column, in order. */
  readonly columns: readonly string[];
  /** The columns that name a row. */
  readonly key: readonly string[];
  readonly ignored: readonly string[];
  /** True where a row has to come back at its old place: lists without an order show it. */
  readonly keepsPlace: boolean;
  readonly isLasting: boolean;
}

interface ColumnInfo {
  readonly name: string;
  readonly type: string;
  readonly pk: number;
}

/** Makes the log and its triggers on a connection. Memory only: `temp_store` is asserted when it is opened. */
export async function createTriggers(dataSource: DataSource): Promise<void> {
  // A row that REPLACE takes away is a deletion too; without this no trigger hears of it.
  await dataSource.query('PRAGMA recursive_triggers = ON');
  await dataSource.query(
    'CREATE TEMP TABLE undo_log (seq INTEGER PRIMARY KEY, lasting INTEGER NOT NULL, statement TEXT NOT NULL)',
  );
  for (const table of await readTables(dataSource))
    for (const statement of triggersOf(table)) await dataSource.query(statement);
}

async function readTables(dataSource: DataSource): Promise<Table[]> {
  // Virtual tables and their shadows hold what can be made again from the others.
  const found: { name: string; wr: number }[] = await dataSource.query(
    `SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  );
  const tables: Table[] = [];
  for (const { name, wr } of found) {
    if (untouched.has(name)) continue;
    // Generated columns are computed again: they cannot be written.
    const columns: ColumnInfo[] = await dataSource.query(
      `SELECT name, type, pk FROM pragma_table_xinfo(?, 'main') WHERE hidden = 0 ORDER BY cid`,
      [name],
    );
    const key = columns.filter(({ pk }) => pk > 0);
    const isPlace = key.length === 1 && key[0]?.type.toUpperCase() === 'INTEGER';
    tables.push({
      name,
      columns: columns.map((column) => column.name),
      key: key.length > 0 ? key.map((column) => column.name) : ['rowid'],
      ignored: ignored[name] ?? [],
      // Not where a command between the steps may have taken the place meanwhile.
      keepsPlace: wr === 0 && !isPlace && !lasting.has(name),
      isLasting: lasting.has(name),
    });
  }
  return tables;
}

function triggersOf(table: Table): string[] {
  const { columns } = table;
  const target = `main.${quoted(table.name)}`;
  const compared = columns.filter((column) => !table.ignored.includes(column));
  const isChanged = compared
    .map((column) => {
      const [before, after] = [`old.${quoted(column)}`, `new.${quoted(column)}`];
      // By the bytes, whatever the column's own order: a capital letter is a change.
      return `${before} IS NOT ${after} COLLATE BINARY OR typeof(${before}) <> typeof(${after})`;
    })
    .join(' OR ');
  const restored = table.keepsPlace ? ['rowid', ...columns] : columns;
  const trigger = (
    event: 'INSERT' | 'UPDATE' | 'DELETE',
    when: string,
    statement: readonly string[],
  ) =>
    `CREATE TEMP TRIGGER ${quoted(`undo_${event}_${table.name}`)} AFTER ${event} ON ${target} ${when}
     BEGIN INSERT INTO undo_log (lasting, statement)
     VALUES (${lastingOf(table, event)}, ${statement.join(' || ')}); END`;
  return [
    trigger('INSERT', '', [literal(`DELETE FROM ${target} WHERE `), ...rowOf(table)]),
    trigger('UPDATE', `WHEN ${isChanged}`, [
      literal(`UPDATE ${target} SET `),
      ...listed(
        compared,
        (column) => `${literal(`${quoted(column)} = `)} || ${valueOf('old', column)}`,
      ),
      literal(' WHERE '),
      ...rowOf(table),
    ]),
    // After, not before: what a deletion takes along is written down first and comes back last.
    trigger('DELETE', '', [
      literal(`INSERT INTO ${target} (${restored.map(quoted).join(', ')}) VALUES (`),
      ...listed(restored, (column) => valueOf('old', column)),
      literal(')'),
    ]),
  ];
}

function lastingOf({ isLasting }: Table, event: string): number {
  if (!isLasting) return LASTING.none;
  return event === 'DELETE' ? LASTING.removed : LASTING.written;
}

/** The condition that finds the changed row again. */
function rowOf({ key }: Table): string[] {
  return key.map(
    (column, index) =>
      `${literal(`${index === 0 ? '' : ' AND '}${quoted(column)} IS `)} || ${valueOf('new', column)}`,
  );
}

function listed(columns: readonly string[], partOf: (column: string) => string): string[] {
  return columns.flatMap((column, index) => [...(index === 0 ? [] : [`', '`]), partOf(column)]);
}

/** An expression that gives the value as it would be written in SQL, of every type and to the last digit. */
function valueOf(row: 'old' | 'new', column: string): string {
  const value = `${row}.${quoted(column)}`;
  // `quote` ends a text at its first zero byte.
  return `CASE WHEN typeof(${value}) = 'text' AND instr(${value}, char(0)) > 0
    THEN 'CAST(x''' || hex(${value}) || ''' AS TEXT)' ELSE quote(${value}) END`;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
