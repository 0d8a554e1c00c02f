/** Short words for the columns of our entities: STRICT tables know text and integer only. */
import type { EntitySchemaColumnOptions, EntitySchemaOptions } from 'typeorm';

type ForeignKey = NonNullable<EntitySchemaOptions<unknown>['foreignKeys']>[number];

type Nullable = { readonly nullable?: boolean };

/** The primary key: a UUID as text. */
export const idColumn: EntitySchemaColumnOptions = { name: 'id', type: 'text', primary: true };

export function text(name: string, { nullable = false }: Nullable = {}): EntitySchemaColumnOptions {
  return { name, type: 'text', nullable };
}

export function integer(
  name: string,
  { nullable = false }: Nullable = {},
): EntitySchemaColumnOptions {
  return { name, type: 'integer', nullable };
}

/** True, false or (when nullable) not said, kept as 1, 0 or NULL. */
export function flag(name: string, { nullable = false }: Nullable = {}): EntitySchemaColumnOptions {
  return {
    name,
    type: 'integer',
    nullable,
    transformer: {
      to: (value: boolean | null) => (value === null ? null : Number(value)),
      from: (value: number | null) => (value === null ? null : value === 1),
    },
  };
}

/** A small list or object that is only ever read whole, kept as JSON text. */
export function json(name: string, { nullable = false }: Nullable = {}): EntitySchemaColumnOptions {
  return { name, type: 'simple-json', nullable };
}

/** A row that lives and dies with its parent. */
export function belongsTo(table: string, child: string, column: string): ForeignKey {
  return {
    name: `FK_${child}_${table}`,
    target: table,
    columnNames: [column],
    referencedColumnNames: ['id'],
    onDelete: 'CASCADE',
  };
}
