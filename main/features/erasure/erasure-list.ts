// What was erased, outside the database: a backup of before does not know it, and everything would be back
// when it is restored. Signed by the centre's key, which every backup of the vault holds, so that the list
// can be trusted whatever key has opened the file, and nobody can make people disappear by writing one.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { ErasureGround, ErasureScope } from '../../../shared/contract/erasure.ts';
import { Day, Id } from '../../../shared/contract/values.ts';
import { canonicalJson } from '../../bundle/canonical-json.ts';
import { signSshsig, verifySshsig } from '../../bundle/sshsig.ts';
import type { SigningIdentity } from '../../bundle/sshsig.ts';
import { writeFileAtomically } from '../../files/atomic-file.ts';
import type { ErasureRow } from './erasure.entity.ts';

/** What the signature is for: one made for a bundle is not valid here. */
const NAMESPACE = 'erasures-v1@espor';
const MOST_BYTES = 8_000_000;

const Entry = z.strictObject({
  id: Id,
  personId: Id,
  scope: ErasureScope,
  erasedOn: Day,
  ground: ErasureGround,
  operatorId: Id,
});

const ListFile = z.strictObject({
  format: z.literal('espor-erasures'),
  version: z.literal(1),
  entries: z.array(Entry).max(20_000),
  signature: z.string().max(2000),
});

/** Gives the name of a centre's list: two centres may have used one computer, or one stick. */
export function erasureListName({ signingPublicKey }: SigningIdentity): string {
  const centre = createHash('sha256').update(signingPublicKey).digest('hex').slice(0, 16);
  return `espor-erasures-${centre}.json`;
}

/** Gives the entries of the list in a folder; none where there is no list, or none of this centre. */
export async function readErasureList(
  folder: string,
  centre: SigningIdentity,
): Promise<readonly ErasureRow[]> {
  try {
    const bytes = await readFile(path.join(folder, erasureListName(centre)));
    if (bytes.length > MOST_BYTES) return [];
    const { entries, signature } = ListFile.parse(JSON.parse(bytes.toString('utf8')));
    const signer = verifySshsig(signed(entries), signature, NAMESPACE);
    return signer === centre.signingPublicKey ? entries : [];
  } catch {
    return [];
  }
}

/** Writes the list of a centre into a folder that is there, in one step. @throws AppError `storage` / … */
export async function writeErasureList(
  folder: string,
  rows: readonly ErasureRow[],
  centre: SigningIdentity,
): Promise<void> {
  const entries = inOrder(rows);
  const signature = signSshsig(signed(entries), centre, NAMESPACE);
  const list = { format: 'espor-erasures', version: 1, entries, signature };
  await writeFileAtomically(
    path.join(folder, erasureListName(centre)),
    Buffer.from(`${JSON.stringify(list, null, 2)}\n`, 'utf8'),
  );
}

function signed(entries: readonly ErasureRow[]): Uint8Array {
  return Buffer.from(canonicalJson(entries.map((entry) => ({ ...entry }))), 'utf8');
}

/** One order, whoever gives the rows: the same erasures are the same file. */
function inOrder(rows: readonly ErasureRow[]): ErasureRow[] {
  return rows
    .map(({ id, personId, scope, erasedOn, ground, operatorId }) => ({
      id,
      personId,
      scope,
      erasedOn,
      ground,
      operatorId,
    }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
