/** What a worker can be told to do. */
import { runOperation } from './run-operation.ts';
import { tellStory } from './tell-story.ts';
import { writeAWhile, writeForEver } from './write-rows.ts';

export const programs: Readonly<
  Record<string, (folder: string, words: readonly string[]) => Promise<void>>
> = {
  operation: runOperation,
  'tell-story': tellStory,
  'write-for-ever': writeForEver,
  'write-a-while': writeAWhile,
};
