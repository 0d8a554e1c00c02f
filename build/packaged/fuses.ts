/** The fuses of the packaged program, read back from its binary. */
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

/** What `electronFuses` in electron-builder.yml asks for. A fuse that is not listed fails the check. */
const EXPECTED: Readonly<Record<keyof typeof FuseV1Options, boolean>> = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
};

/** The ninth has no name in this version of the library, and is not there before Electron 34. */
const WASM_TRAP_HANDLERS = { index: 8, name: 'WasmTrapHandlers' } as const;

/** The wire holds one character for each fuse. */
const STATES = { on: '1', off: '0' } as const;

/** Gives one line for each fuse that is not as it should be. */
export async function wrongFuses(binary: string): Promise<string[]> {
  const { version: _, ...wire } = await getCurrentFuseWire(binary);
  const names = Object.keys(EXPECTED) as (keyof typeof EXPECTED)[];
  const found = new Map(Object.entries(wire).map(([index, state]) => [Number(index), state]));
  const wrong = names.flatMap((name) => {
    const state = found.get(FuseV1Options[name]);
    found.delete(FuseV1Options[name]);
    const wanted = EXPECTED[name] ? STATES.on : STATES.off;
    const read = typeof state === 'number' ? String.fromCodePoint(state) : 'not there';
    return read === wanted ? [] : [`${name} is ${read} instead of ${wanted}`];
  });
  const ninth = found.get(WASM_TRAP_HANDLERS.index);
  found.delete(WASM_TRAP_HANDLERS.index);
  if (typeof ninth === 'number' && String.fromCodePoint(ninth) !== STATES.on)
    wrong.push(`${WASM_TRAP_HANDLERS.name} is off instead of on`);
  return [...wrong, ...[...found.keys()].map((index) => `fuse ${index}: nobody has decided on it`)];
}
