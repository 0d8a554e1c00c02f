/** Every word that a screen asks for is there, none is there for nobody, and every failure has a sentence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { consentKinds } from '../../shared/contract/agreements.ts';
import { readSourceFiles } from './source-files.ts';

const folder = 'resources/locales/en';
const plural = /_(one|other)$/u;

function flatten(value: unknown, prefix: string): string[] {
  if (typeof value === 'string') return [prefix.replace(plural, '')];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, prefix === '' ? key : `${prefix}.${key}`),
  );
}

const keys = new Set(
  readdirSync(folder).flatMap((name) =>
    flatten(JSON.parse(readFileSync(join(folder, name), 'utf8')), '').map(
      (key) => `${name.replace('.json', '')}:${key}`,
    ),
  ),
);

interface Asked {
  readonly path: string;
  /** The key as a pattern: what stands in `${…}` may be any one word. */
  readonly pattern: RegExp;
  readonly written: string;
}

/** `t('list.title')` and `` t(`list.column.${column}`) `` in a file of a namespace. */
function askedIn(path: string, text: string): Asked[] {
  const namespace = /useTranslation\('([\w-]+)'\)/u.exec(text)?.[1] ?? 'common';
  return [...text.matchAll(/\bt\(\s*(['`])([^'`]+)\1/gu)].map(([, , key = '']) => {
    const written = key.includes(':') ? key : `${namespace}:${key}`;
    const source = written
      .split(/\$\{[^}]*\}/u)
      .map((part) => part.replace(/[.*+?^()|[\]\\]/gu, String.raw`\$&`))
      .join('[^:]+');
    return { path, written, pattern: new RegExp(`^${source}$`, 'u') };
  });
}

const files = readSourceFiles();
const asked = files
  .filter(({ path }) => path.startsWith('renderer/') && !path.includes('.test.'))
  .flatMap(({ path, text }) => askedIn(path, text));

describe('words', () => {
  it('has every word that a screen asks for', () => {
    expect(asked.length).toBeGreaterThan(300);
    const missing = asked.filter(({ pattern }) => ![...keys].some((key) => pattern.test(key)));
    expect(missing.map(({ path, written }) => `${path}: ${written}`)).toEqual([]);
  });

  it('has no word that no screen asks for', () => {
    // Chosen by a value instead of a literal: errors by their code, the menu, the question before closing and
    // what is said of a start that failed by the program behind the window.
    const byValue = /^(errors|menu|closing|starting):/u;
    const code = files
      .filter(({ path }) => path.startsWith('renderer/'))
      .map(({ text }) => text)
      .join('\n');
    const isNamed = (key: string): boolean => {
      const bare = key.slice(key.indexOf(':') + 1);
      const parent = bare.slice(0, Math.max(0, bare.lastIndexOf('.')));
      return [key, bare, parent].some((name) => name !== '' && code.includes(`'${name}'`));
    };
    const unused = [...keys].filter(
      (key) =>
        !byValue.test(key) && !isNamed(key) && !asked.some(({ pattern }) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('has a title and a next step for every reason that main gives', () => {
    const reasons = new Set(
      files
        .filter(({ path }) => /^(main|shared)\//u.test(path) && !path.includes('.test.'))
        .flatMap(({ text }) => [...text.matchAll(/AppError\(\s*'([a-z-]+)'(?:,\s*'([a-z-]+)')?/gu)])
        // What is not there any more is said in one way, whatever it was.
        .map(([, code, reason]) => (code === 'not-found' ? code : (reason ?? code ?? ''))),
    );
    expect(reasons.size).toBeGreaterThan(30);
    const missing = [...reasons].filter(
      (reason) => !keys.has(`errors:${reason}.title`) || !keys.has(`errors:${reason}.next`),
    );
    expect(missing).toEqual([]);
  });

  it('names each optional consent', () => {
    expect(consentKinds.filter((kind) => !keys.has(`agreements:consents.${kind}.text`))).toEqual(
      [],
    );
  });
});
