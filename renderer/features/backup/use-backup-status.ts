/** How the backups stand; asked again when one was made, failed, or when something was changed about them. */
import type { AppClient } from '../../../shared/contract/index.ts';
import type { BackupStatus } from '../../../shared/contract/backup.ts';
import { useQuery } from '../../api/use-query.ts';
import type { QueryState } from '../../api/use-query.ts';

const ask = (client: AppClient) => client.backup.status();

export function useBackupStatus(): QueryState<BackupStatus> {
  return useQuery(ask, ['backup', 'vault']);
}
