/** Programs that copy a folder to other computers while it is used. Their names are the same in every language. */
import * as z from 'zod';

export const SyncService = z.enum([
  'Box',
  'Dropbox',
  'Google Drive',
  'iCloud',
  'kDrive',
  'MEGA',
  'Nextcloud',
  'OneDrive',
  'ownCloud',
  'pCloud',
  'Proton Drive',
  'Seafile',
  'Syncthing',
  'Tresorit',
  'Yandex Disk',
]);
export type SyncService = z.infer<typeof SyncService>;
