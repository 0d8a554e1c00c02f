/** Where things are on this computer. Absolute paths. */
export interface AppPaths {
  /** Vaults and settings; created when missing, readable by this user only. */
  readonly dataFolder: string;
  /** Shipped files: programmes, locales, document labels, fonts. */
  readonly resourcesFolder: string;
  /** Where documents go until the operator chooses otherwise. */
  readonly defaultOutputFolder: string;
}
