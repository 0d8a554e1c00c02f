/** Today, with what the backups need from somebody. */
import { BackupReminders } from '../features/backup/backup-reminders.tsx';
import { HomePage } from '../features/home/home-page.tsx';

export function HomeScreen() {
  return <HomePage reminders={<BackupReminders />} />;
}
