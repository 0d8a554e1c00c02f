/** The scripts in docs/emergency-open.md, taken out of their page and run: they open what the program has made. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findProgramFolder } from '../../main/node/program-folders.ts';
import { SqliteDriver } from '../../main/database/sqlite-driver.ts';
import { recoveryGroups } from '../../shared/domain/recovery/recovery-code.ts';
import { somePeople } from '../harness/builders/people.ts';
import { startApp, testCentre } from '../harness/start-app.ts';

const page = readFileSync(join(findProgramFolder(), 'docs', 'emergency-open.md'), 'utf8');
const [shortScript = '', script = ''] = Array.from(
  page.matchAll(/```js\n([^`]*(?:`[^`]+`[^`]*)*?)```/gu),
  ([, text]) => text,
);
const folder = mkdtempSync(join(tmpdir(), 'espor-emergency-'));
const scriptFile = join(folder, 'emergency-open.mjs');
const shortScriptFile = join(folder, 'emergency-open-short.mjs');
const closed = join(folder, 'closed');
const open = join(folder, 'open');
let code = '';

/** Runs the script; gives the file it has written, and what it has said. */
function run(
  vault: string,
  sheet = code,
  file = scriptFile,
): { plain: string; status: number | null; said: string } {
  const plain = join(folder, 'plain.db');
  rmSync(plain, { force: true });
  const { status, stderr } = spawnSync(process.execPath, [file, vault, sheet, plain], {
    encoding: 'utf8',
  });
  return { plain, status, said: stderr };
}

function namesIn(plain: string): unknown[] {
  const connection = new SqliteDriver(plain);
  try {
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok');
    return connection.prepare('SELECT preferred_name AS name FROM person ORDER BY code').all();
  } finally {
    connection.close();
  }
}

beforeAll(async () => {
  writeFileSync(scriptFile, script);
  writeFileSync(shortScriptFile, shortScript);
  const { client, folder: program, stop } = await startApp();
  const prepared = await client.vault.prepareRecovery({ passphrase: null });
  code = recoveryGroups(prepared.code).join(' ');
  const retyped = recoveryGroups(prepared.code).slice(-2).join(' ');
  await client.vault.create({ ...testCentre, recovery: { kind: 'sheet', retyped } });
  const vault = join(program, 'data', 'vaults', 'centre');
  for (const person of somePeople(8)) await client.people.create(person);
  await client.vault.lock();
  cpSync(vault, closed, { recursive: true });
  await client.vault.unlock({ passphrase: testCentre.passphrase });
  for (const person of somePeople(12).slice(8)) await client.people.create(person);
  // As a crash leaves it: the last four people are in the log beside the database.
  cpSync(vault, open, { recursive: true });
  await stop();
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the emergency scripts', () => {
  it('stand in their page and use nothing but Node', () => {
    for (const one of [shortScript, script]) {
      const imports = Array.from(one.matchAll(/from '([^']+)'/gu), ([, name]) => name);
      expect(imports).toEqual(['node:crypto', 'node:fs']);
    }
    expect(shortScript.trim().split('\n').length).toBeLessThanOrEqual(25);
    expect(script.trim().split('\n').length).toBeLessThanOrEqual(60);
  });

  it('open a closed vault with the code of the sheet, typed with spaces or without', () => {
    const expected = somePeople(8).map(({ preferredName: name }) => ({ name }));
    expect(namesIn(run(closed).plain)).toEqual(expected);
    const whole = `AGE-SECRET-KEY-1${code.replaceAll(' ', '')}`;
    expect(namesIn(run(closed, whole).plain)).toEqual(expected);
    expect(namesIn(run(closed, code, shortScriptFile).plain)).toEqual(expected);
    expect(namesIn(run(closed, whole, shortScriptFile).plain)).toEqual(expected);
  });

  it('read what was still in the log when the program was killed', () => {
    expect(existsSync(join(open, 'vault.db-wal'))).toBe(true);
    expect(namesIn(run(open).plain)).toEqual(
      somePeople(12).map(({ preferredName: name }) => ({ name })),
    );
  });

  it('write a file that a stock sqlite3 opens', () => {
    const found = spawnSync('sqlite3', ['--version']);
    // Where the system brings none, the driver above has read the file without a key, as it would.
    const { plain } = run(closed);
    const count =
      found.error === undefined
        ? execFileSync('sqlite3', [plain, 'PRAGMA integrity_check; SELECT count(*) FROM person'], {
            encoding: 'utf8',
          })
        : `ok\n${namesIn(plain).length}\n`;
    expect(count).toBe('ok\n8\n');
  });

  it('refuse a flipped byte, and the sheet of another vault', () => {
    const database = join(closed, 'vault.db');
    const good = readFileSync(database);
    for (const at of [20, 4100, good.length - 5000, good.length - 1]) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 1;
      writeFileSync(database, bad);
      const { status, said, plain } = run(closed);
      expect(said).toContain('is damaged');
      expect(status).not.toBe(0);
      expect(existsSync(plain)).toBe(false);
    }
    writeFileSync(database, good);
    const other = `${code.slice(0, 5)}${code[5] === 'Q' ? 'P' : 'Q'}${code.slice(6)}`;
    for (const file of [scriptFile, shortScriptFile]) {
      const refused = run(closed, other, file);
      expect(refused.status).not.toBe(0);
      expect(existsSync(refused.plain)).toBe(false);
    }
  });
});
