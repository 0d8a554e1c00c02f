/** The first start: the vault's steps, with what the backups add to them. */
import { BackupPlace } from '../features/backup/backup-place.tsx';
import { RestoreForm } from '../features/backup/restore-form.tsx';
import { FirstRunPage } from '../features/vault/first-run-page.tsx';

export function FirstRunScreen() {
  return (
    <FirstRunPage
      backupPlace={<BackupPlace />}
      restore={(frame) => <RestoreForm frame={frame} />}
    />
  );
}
