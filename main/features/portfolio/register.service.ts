/** The attendance register of a group, as a Word file for the funder: who was there, and for how long. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { ExportBarrier, ExportBasis } from '../../../shared/contract/agreements.ts';
import type { Group } from '../../../shared/contract/groups.ts';
import type { SignedInOperator } from '../../../shared/contract/operators.ts';
import type { DocumentLanguage } from '../../../shared/contract/values.ts';
import { exportGround } from '../../../shared/domain/agreements/export-ground.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { AppError } from '../../../shared/wire.ts';
import type { DocumentMaker } from '../../documents/document-maker.ts';
import { ensurePrivateFolder, writeFileAtomically } from '../../files/atomic-file.ts';
import type { Clock } from '../../ports/clock.ts';
import type { AgreementsService } from '../agreements/agreements.service.ts';
import type { GroupsService } from '../groups/groups.service.ts';
import type { MeetingsService } from '../meetings/meetings.service.ts';
import type { ProgrammesService } from '../programmes/programmes.service.ts';
import type { CentreRow } from '../vault/centre.entity.ts';

export interface RegisterDependencies {
  readonly groups: Pick<GroupsService, 'get'>;
  readonly meetings: Pick<MeetingsService, 'get'>;
  readonly programmes: Pick<ProgrammesService, 'get'>;
  readonly agreements: Pick<AgreementsService, 'read'>;
  readonly centre: () => Promise<CentreRow>;
  /** Who is signed in. */
  readonly operator: () => SignedInOperator;
  readonly documents: DocumentMaker;
  readonly outputFolder: () => string;
  /** Writes into the audit log that it is about to leave. */
  readonly noteLeaving: (groupId: string) => Promise<void>;
  readonly clock: Clock;
}

export type RegisterService = ReturnType<typeof createRegisterService>;

export function createRegisterService(dependencies: RegisterDependencies) {
  /** Who of the group may stand in the register, on what, and who may not. */
  async function sortOut({ members }: Group) {
    const bases: { personCode: string; basis: ExportBasis }[] = [];
    const leftOut: { personCode: string; reason: ExportBarrier }[] = [];
    const standing = new Set<string>();
    for (const { personId, code: personCode } of members) {
      const { basis, barrier } = exportGround(await dependencies.agreements.read(personId));
      if (barrier === null) {
        bases.push({ personCode, basis });
        standing.add(personId);
      } else leftOut.push({ personCode, reason: barrier });
    }
    const stays = ({ personId }: { readonly personId: string }) => standing.has(personId);
    return { bases, leftOut, stays };
  }

  return {
    async produce(groupId: string, language: DocumentLanguage) {
      const whole = await dependencies.groups.get(groupId);
      const { bases, leftOut, stays } = await sortOut(whole);
      if (bases.length === 0) throw new AppError('refused', 'no-agreement-in-group');
      const group = { ...whole, members: whole.members.filter(stays) };
      const meetings = [];
      for (const { id } of group.meetings) {
        const meeting = await dependencies.meetings.get(id);
        meetings.push({ ...meeting, entries: meeting.entries.filter(stays) });
      }
      const { name } = await dependencies.centre();
      const operatorName = dependencies.operator().name;
      const createdOn = localDay(dependencies.clock.now());
      const { title: programmeTitle } = await dependencies.programmes.get(language);
      const said = { centreName: name, operatorName, programmeTitle, createdOn };
      const bytes = await dependencies.documents.makeRegister(
        { ...said, group, meetings, leftOut: leftOut.length },
        language,
      );
      const folder = join(dependencies.outputFolder(), 'registers');
      // The file is named by the start of the group's id: names of groups are free text.
      const fileName = `group-register-${groupId.slice(0, 8)}-${language}.docx`;
      await dependencies.noteLeaving(groupId);
      await ensurePrivateFolder(folder);
      await writeFileAtomically(join(folder, fileName), bytes);
      return {
        fileName,
        folder,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bases,
        leftOut,
      };
    },
  };
}
