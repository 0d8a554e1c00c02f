/** The system's folder dialog and file manager; null where this driver has none. */
export interface FolderDialogs {
  /** Lets the operator choose a folder; gives its absolute path, or null when cancelled. */
  readonly choose: (() => Promise<string | null>) | null;
  readonly show: ((folder: string) => Promise<void>) | null;
}
