/** Imported first by every entry point: on an older Node the SQLite addon ends the process without a word. */
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isRecent = major > 22 || (major === 22 && minor >= 12);
// A development Electron with an older Node brings an addon of its own, built for it.
const hasOwnAddon =
  process.versions['electron'] !== undefined && Boolean(process.env['ESPOR_SQLITE_BINDING']);

if (!isRecent && !hasOwnAddon) {
  process.stderr.write(
    `ESPoR needs Node 22.12 or newer; this is Node ${process.versions.node}. ` +
      'Start it with "npm start" in its folder: npm brings the right Node with it.\n',
  );
  process.exit(1);
}
