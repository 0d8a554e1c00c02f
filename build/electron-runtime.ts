/** Whether this machine has a real Electron to test in: a choice of checks, never a skipped one. */

/** True where the environment names both the runtime and an SQLite addon that it can load. */
export function hasElectronRuntime(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  return Boolean(environment['ELECTRON_OVERRIDE_DIST_PATH'] && environment['ESPOR_SQLITE_BINDING']);
}
