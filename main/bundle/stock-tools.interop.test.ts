// A bundle must stay readable without this program. These tests run the very commands README.txt
// shows, with the stock age, unzip, sha512sum and ssh-keygen, where those are installed.
import { spawnSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBundle } from './bundle-reader.ts';
import { bundleReadme } from './bundle-readme.ts';
import { writeBundle } from './bundle-writer.ts';
import { BUNDLE_NAMESPACE, signSshsig, verifySshsig } from './sshsig.ts';
import { createScene, utf8 } from './testing/sample-bundle.ts';
import type { Scene } from './testing/sample-bundle.ts';

const TOOLS = ['age', 'unzip', 'sha512sum', 'ssh-keygen', 'bash'];
const isInstalled = (tool: string) =>
  (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, tool)));

interface Outcome {
  readonly ok: boolean;
  readonly text: string;
}

// One shell line in a folder; the exit status of the last command counts.
function run(line: string, cwd: string): Outcome {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8' });
  return { ok: status === 0, text: stdout + stderr };
}

const shownCommands = (readme: string) =>
  readme.split('\n').flatMap((line) => (line.startsWith('    ') ? [line.trim()] : []));

describe.runIf(TOOLS.every(isInstalled))('stock tools', () => {
  let scene: Scene;
  let home: string;
  let bag: string;
  let commands: readonly string[];
  beforeAll(async () => {
    scene = await createScene();
    home = mkdtempSync(join(tmpdir(), 'espor-interop-'));
    bag = join(home, scene.folder);
    commands = shownCommands(bundleReadme({ folder: scene.folder }));
    writeFileSync(join(home, 'FILE.age'), await writeBundle(scene.order));
    writeFileSync(join(home, 'identity.txt'), `${scene.receiver.ageIdentity}\n`, { mode: 0o600 });
  });
  afterAll(() => {
    rmSync(home, { recursive: true });
  });

  it('open and check a bundle with the commands of README.txt, one after another', () => {
    const result = run(commands.join(' && '), home);
    expect(result.text).toContain(`Good "${BUNDLE_NAMESPACE}" signature for sender`);
    expect(result.text.match(/: OK$/gm)).toHaveLength(3 + 7);
    expect(result.ok).toBe(true);
    const inside = shownCommands(readFileSync(join(bag, 'README.txt'), 'utf8'));
    expect(inside).toEqual(commands);
    for (const [path, bytes] of scene.order.payload) {
      expect(Buffer.compare(readFileSync(join(bag, path)), bytes)).toBe(0);
    }
    expect(readdirSync(home).sort()).toEqual(
      ['FILE.age', 'bundle.zip', scene.folder, 'identity.txt'].sort(),
    );
  });

  it('find nothing to complain about in the archive', () => {
    expect(run('unzip -tqq bundle.zip', home)).toEqual({ ok: true, text: '' });
  });

  it('notice a changed file and a changed tag manifest', () => {
    const [, , , checkFiles = '', checkSignature = ''] = commands;
    const copy = 'cp -r . ../copy && cd ../copy';
    const changed = run(`${copy} && echo x >> data/records.json && ${checkFiles}`, bag);
    expect(changed.ok).toBe(false);
    expect(changed.text).toContain('data/records.json: FAILED');
    const manifest = run(`cd ../copy && echo >> tagmanifest-sha512.txt && ${checkSignature}`, bag);
    expect(manifest.ok).toBe(false);
    rmSync(join(home, 'copy'), { recursive: true });
  });

  it('accept the signature for its own namespace only', () => {
    const elsewhere = (commands[4] ?? '').replace(`-n ${BUNDLE_NAMESPACE}`, '-n file');
    expect(run(elsewhere, bag).ok).toBe(false);
  });

  it('make bundles and signatures that are read here', async () => {
    const sealing = `age -r ${scene.receiver.ageRecipient} -o again.age bundle.zip`;
    expect(run(sealing, home).ok).toBe(true);
    const again = readFileSync(join(home, 'again.age'));
    const opened = await readBundle(again, { ageIdentities: [scene.receiver.ageIdentity] });
    expect(opened.slip).toEqual(scene.slip);

    const message = 'signed by ssh-keygen\n';
    writeFileSync(join(home, 'message'), message);
    const signing = `ssh-keygen -q -t ed25519 -N '' -C '' -f key && ssh-keygen -Y sign -f key -n ${BUNDLE_NAMESPACE} message`;
    expect(run(signing, home).ok).toBe(true);
    const armored = readFileSync(join(home, 'message.sig'), 'utf8');
    const publicKey = readFileSync(join(home, 'key.pub'), 'utf8').trim();
    expect(verifySshsig(utf8(message), armored)).toBe(publicKey);
  });

  it('sign with the same bytes as this library, since Ed25519 leaves no choice', () => {
    const seed = seedOfOpenSshKey(readFileSync(join(home, 'key'), 'utf8'));
    const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
    const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
    const identity = {
      signingPrivateKey: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
      signingPublicKey: readFileSync(join(home, 'key.pub'), 'utf8').trim(),
    };
    const armored = readFileSync(join(home, 'message.sig'), 'utf8');
    expect(signSshsig(utf8('signed by ssh-keygen\n'), identity)).toBe(armored);
  });
});

// In an unencrypted OpenSSH key file the last 64-byte string is seed and public key together.
function seedOfOpenSshKey(file: string): Buffer {
  const blob = Buffer.from(file.replaceAll(/-----[^\n]+-----|\n/g, ''), 'base64');
  const start = blob.lastIndexOf(Buffer.from([0, 0, 0, 64])) + 4;
  return blob.subarray(start, start + 32);
}
