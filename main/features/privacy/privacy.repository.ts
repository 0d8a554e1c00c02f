/** The only file that asks the database for the privacy notice. */
import type { PrivacyNotice } from '../../../shared/contract/privacy.ts';
import { AppError } from '../../../shared/wire.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { privacyNoticeEntity } from './privacy.entity.ts';

export type PrivacyRepository = ReturnType<typeof createPrivacyRepository>;

export function createPrivacyRepository(database: DatabaseAccess) {
  const notices = () => database().getRepository(privacyNoticeEntity);

  async function read(): Promise<PrivacyNotice> {
    const row = await notices().findOneBy({ id: 1 });
    if (row === null) throw new AppError('storage', 'vault-damaged');
    const { id: _, ...notice } = row;
    return notice;
  }

  return {
    read,
    async save(notice: PrivacyNotice): Promise<PrivacyNotice> {
      await notices().update({ id: 1 }, notice);
      return read();
    },
  };
}
