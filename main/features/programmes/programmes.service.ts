/** The programmes shipped with the program: read once, validated, refused when a file is not sound. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { meetingCodes, Programme } from '../../../shared/contract/programmes.ts';
import { interfaceLanguages } from '../../../shared/contract/languages.ts';
import type { InterfaceLanguage } from '../../../shared/contract/values.ts';
import {
  programmeDifferences,
  programmeProblems,
} from '../../../shared/domain/programmes/programme-problems.ts';
import { AppError } from '../../../shared/wire.ts';
import type { Logger } from '../../ports/logger.ts';

export type ProgrammesService = ReturnType<typeof createProgrammesService>;

/** `folder` holds one JSON file per language. */
export function createProgrammesService(folder: string, logger: Logger) {
  let loaded: Promise<ReadonlyMap<InterfaceLanguage, Programme>> | null = null;

  async function load(): Promise<ReadonlyMap<InterfaceLanguage, Programme>> {
    const programmes = new Map<InterfaceLanguage, Programme>();
    for (const language of interfaceLanguages)
      programmes.set(language, await readProgramme(folder, language, logger));
    const [first, ...others] = programmes.values();
    for (const other of others) {
      if (first === undefined || programmeDifferences(first, other).length > 0)
        throw unsound(logger, other.language, 'differs');
    }
    return programmes;
  }

  return {
    /** The programme in a language. Fails with `storage` / `programme-unsound` when a file was damaged or edited badly. */
    async get(language: InterfaceLanguage): Promise<Programme> {
      loaded ??= load();
      const programme = (await loaded).get(language);
      if (programme === undefined) throw new AppError('not-found', 'programme');
      return programme;
    },
  };
}

async function readProgramme(
  folder: string,
  language: InterfaceLanguage,
  logger: Logger,
): Promise<Programme> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(join(folder, `${language}.json`), 'utf8'));
  } catch {
    throw unsound(logger, language, 'unreadable');
  }
  const parsed = Programme.safeParse(content);
  if (!parsed.success)
    throw unsound(logger, language, parsed.error.issues[0]?.path.join('.') ?? 'shape');
  const problem = programmeProblems(parsed.data, meetingCodes)[0];
  if (problem !== undefined || parsed.data.language !== language)
    throw unsound(logger, language, problem ?? 'language');
  return parsed.data;
}

function unsound(logger: Logger, language: string, problem: string): AppError {
  logger.error('programme-unsound', { language, problem });
  return new AppError('storage', 'programme-unsound', { language });
}
