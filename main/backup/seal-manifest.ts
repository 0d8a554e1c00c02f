// What a backup says about itself, and the seal on it: made with a key that only the open vault gives, so that
// a manifest that was edited, or put together with files of another backup, is noticed when there is a key.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { canonicalJson } from '../bundle/canonical-json.ts';
import { backupManifestKeyOf } from '../vault/vault-keys.ts';
import { DATABASE_ENTRY, ENVELOPE_ENTRY } from './backup-format.ts';
import type { Manifest, SealedManifest } from './backup-format.ts';

/** What the maker of a backup knows; the rest is read off the files. */
export type About = Pick<
  SealedManifest,
  'vault_id' | 'created_at' | 'app' | 'schema' | 'audit' | 'tables'
>;

/** Gives the sealed manifest for a closed database file and its envelope. @throws what the disk throws */
export async function sealManifest(
  files: { readonly databaseFile: string; readonly envelope: Uint8Array },
  about: About,
  databaseKey: Uint8Array,
): Promise<SealedManifest> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(files.databaseFile)) hash.update(chunk as Buffer);
  const content = {
    format: 'espor-backup',
    version: 2,
    ...about,
    files: {
      [DATABASE_ENTRY]: {
        bytes: (await stat(files.databaseFile)).size,
        sha256: hash.digest('hex'),
      },
      [ENVELOPE_ENTRY]: {
        bytes: files.envelope.length,
        sha256: createHash('sha256').update(files.envelope).digest('hex'),
      },
    },
  } as const;
  return { ...content, mac: macOf(content, databaseKey).toString('hex') };
}

/** What is found of a seal: of version 1, which had none, nothing can be said. */
export type SealFinding = 'sound' | 'changed' | 'absent';

/** Says whether a manifest is as the holder of this key wrote it. */
export function checkSeal(manifest: Manifest, databaseKey: Uint8Array): SealFinding {
  if (manifest.version === 1) return 'absent';
  const { mac, ...content } = manifest;
  const isSound = timingSafeEqual(macOf(content, databaseKey), Buffer.from(mac, 'hex'));
  return isSound ? 'sound' : 'changed';
}

function macOf(content: Omit<SealedManifest, 'mac'>, databaseKey: Uint8Array): Buffer {
  const key = backupManifestKeyOf(databaseKey);
  try {
    return createHmac('sha256', key).update(canonicalJson(content), 'utf8').digest();
  } finally {
    key.fill(0);
  }
}
