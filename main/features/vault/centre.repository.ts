// The one row of the centre in its database.
import type { DataSource } from 'typeorm';
import { centreEntity } from './centre.entity.ts';
import type { CentreRow } from './centre.entity.ts';

const THE_ROW = 1;

/** Stores the centre in a new vault. */
export async function insertCentre(
  dataSource: DataSource,
  centre: Omit<CentreRow, 'id'>,
): Promise<void> {
  await dataSource.getRepository(centreEntity).insert({ id: THE_ROW, ...centre });
}

/** Gives the centre of an open vault, or null in one that was never finished. */
export async function findCentre(dataSource: DataSource): Promise<CentreRow | null> {
  return dataSource.getRepository(centreEntity).findOneBy({ id: THE_ROW });
}

/** Remembers the newest generation of the envelope that has opened this vault. */
export async function storeEnvelopeGeneration(
  dataSource: DataSource,
  envelopeGeneration: number,
): Promise<void> {
  await dataSource.getRepository(centreEntity).update({ id: THE_ROW }, { envelopeGeneration });
}
