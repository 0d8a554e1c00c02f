/** Every change of data can be taken back by its name: no call without words in any language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutSteps } from '../../main/compose-calls.ts';
import { contract } from '../../shared/contract/index.ts';
import { interfaceLanguages } from '../../shared/contract/languages.ts';

/** They change nothing that can be taken back: the clock of a meeting, what left, files on the disk. */
const neverSteps = [
  'meetings.saveStep',
  'transfer.authorise',
  'transfer.export',
  'transfer.saveDocuments',
  'transfer.saveCard',
  'rights.produceReport',
  'paperwork.produce',
  'templates.save',
];

const channels = Object.entries(contract)
  .filter(([feature]) => !withoutSteps.includes(feature))
  .flatMap(([feature, calls]) =>
    Object.entries(calls)
      .filter(([, { kind }]) => kind === 'command')
      .map(([method]) => `${feature}.${method}`),
  )
  .filter((channel) => !neverSteps.includes(channel));

type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

describe('words for what can be taken back', () => {
  it('knows the calls', () => expect(channels.length).toBeGreaterThan(20));

  it.each(interfaceLanguages)('%s names each of them, and nothing else', (language) => {
    const file = join('resources', 'locales', language, 'history.json');
    const { step } = JSON.parse(readFileSync(file, 'utf8')) as { readonly step: Words };
    const named = Object.entries(step).flatMap(([feature, methods]) =>
      Object.keys(methods).map((method) => `${feature}.${method}`),
    );
    expect(named.sort()).toEqual([...channels].sort());
  });
});
