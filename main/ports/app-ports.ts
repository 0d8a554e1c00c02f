/** Everything that the program needs from the machine around it. Each driver brings its own. */
import type { AppPaths } from './app-paths.ts';
import type { Clock } from './clock.ts';
import type { FolderDialogs } from './folder-dialogs.ts';
import type { Ids } from './ids.ts';
import type { Logger } from './logger.ts';
import type { PdfPrinter } from './pdf-printer.ts';

export interface AppPorts {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly logger: Logger;
  readonly paths: AppPaths;
  readonly pdfPrinter: PdfPrinter;
  readonly folderDialogs: FolderDialogs;
  /** Path of another SQLite addon, for a development runtime that cannot load the packaged one. */
  readonly sqliteBinding: string | null;
}
