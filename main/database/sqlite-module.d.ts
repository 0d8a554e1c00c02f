// The package brings types, but its `exports` hide them; ours are in sqlite-driver.ts.
declare module 'better-sqlite3-multiple-ciphers' {
  const driver: unknown;
  export default driver;
}
