/** The attendance register of a group, as a Word file for the funder: who was there, and for how long. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { SignedInOperator } from '../../../shared/contract/operators.ts';
import type { DocumentLanguage } from '../../../shared/contract/values.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import type { DocumentMaker } from '../../documents/document-maker.ts';
import { ensurePrivateFolder, writeFileAtomically } from '../../files/atomic-file.ts';
import type { Clock } from '../../ports/clock.ts';
import type { GroupsService } from '../groups/groups.service.ts';
import type { MeetingsService } from '../meetings/meetings.service.ts';
import type { CentreRow } from '../vault/centre.entity.ts';

export interface RegisterDependencies {
  readonly groups: Pick<GroupsService, 'get'>;
  readonly meetings: Pick<MeetingsService, 'get'>;
  readonly centre: () => Promise<CentreRow>;
  /** Who is signed in. */
  readonly operator: () => SignedInOperator;
  readonly documents: DocumentMaker;
  readonly outputFolder: () => string;
  readonly clock: Clock;
}

export type RegisterService = ReturnType<typeof createRegisterService>;

export function createRegisterService(dependencies: RegisterDependencies) {
  return {
    async produce(groupId: string, language: DocumentLanguage) {
      const group = await dependencies.groups.get(groupId);
      const meetings = [];
      for (const { id } of group.meetings) meetings.push(await dependencies.meetings.get(id));
      const { name } = await dependencies.centre();
      const operatorName = dependencies.operator().name;
      const createdOn = localDay(dependencies.clock.now());
      const bytes = await dependencies.documents.makeRegister(
        { centreName: name, operatorName, group, meetings, createdOn },
        language,
      );
      const folder = join(dependencies.outputFolder(), 'registers');
      // The file is named by the start of the group's id: names of groups are free text.
      const fileName = `group-register-${groupId.slice(0, 8)}-${language}.docx`;
      await ensurePrivateFolder(folder);
      await writeFileAtomically(join(folder, fileName), bytes);
      return {
        fileName,
        folder,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      };
    },
  };
}
