/** Who may import whom (docs/architecture.md). Fails in plain Node and cannot be silenced in a file. */
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { readSourceFiles } from './source-files.ts';
import type { SourceFile } from './source-files.ts';

interface Rule {
  readonly name: string;
  readonly from: RegExp;
  /** What such a file may import; anything else is a fault. */
  readonly may: readonly RegExp[];
  readonly except?: RegExp;
}

const isTest = /\.test\.tsx?$|^tests\/|\/testing\//u;

const rules: readonly Rule[] = [
  { name: 'shared/util knows nothing', from: /^shared\/util\//u, may: [/^shared\/util\//u] },
  {
    name: 'the domain is pure',
    from: /^shared\/domain\//u,
    may: [/^shared\/(domain|contract|util)\//u, /^shared\/wire\.ts$/u],
  },
  {
    name: 'the contract knows zod and the domain',
    from: /^shared\/contract\//u,
    may: [/^shared\//u, /^zod$/u],
  },
  {
    name: 'ports are interfaces',
    from: /^main\/ports\//u,
    may: [/^main\/ports\//u, /^shared\//u],
  },
  {
    name: 'features know shared, ports, the database, the libraries of main and each other’s services',
    from: /^main\/features\//u,
    may: [
      /^shared\//u,
      /^main\/(ports|features|backup|bundle|database|documents|files|ipc|vault)\//u,
      /^node:/u,
      /^(typeorm|zod|papaparse|read-excel-file(\/node)?)$/u,
    ],
  },
  {
    name: 'libraries of main know no feature',
    from: /^main\/(backup|bundle|documents|files|vault|ipc)\//u,
    may: [
      /^shared\//u,
      /^main\/(ports|backup|bundle|documents|files|vault|ipc)\//u,
      /^node:/u,
      /^(zod|docx|age-encryption|@xmldom\/xmldom|@zip\.js\/zip\.js|hash-wasm|argon2)/u,
    ],
  },
  {
    name: 'the composition root knows no driver',
    from: /^main\/(compose-[\w-]+\.ts|practice\/)/u,
    may: [/^shared\//u, /^main\/(?!electron\/|headless\/|index)/u, /^node:/u, /^zod$/u],
  },
  {
    name: 'renderer/ui is components only',
    from: /^renderer\/ui\//u,
    may: [
      /^renderer\/ui\//u,
      /^shared\/(domain|util)\//u,
      /^react/u,
      /^@(react-|internationalized)/u,
    ],
  },
  {
    name: 'the gallery shows components and nothing else',
    from: /^renderer\/gallery\//u,
    may: [
      /^renderer\/(gallery|ui|styles)\//u,
      /^shared\/domain\//u,
      /^(react|@internationalized)/u,
    ],
  },
  {
    name: 'the renderer knows no Node and nothing of main',
    from: /^renderer\//u,
    may: [
      /^(renderer|shared|resources)\//u,
      /^(react|i18next|@react-|@fontsource|@internationalized|pdfjs-dist)/u,
    ],
  },
];

const files = readSourceFiles();
const production = files.filter(({ path }) => !isTest.test(path));

function faults(rule: Rule): string[] {
  return production
    .filter(({ path }) => rule.from.test(path) && !(rule.except?.test(path) ?? false))
    .flatMap(({ path, imports }) =>
      imports
        .filter((target) => !rule.may.some((allowed) => allowed.test(target)))
        .map((target) => `${path} -> ${target}`),
    );
}

/** Gives everything that is loaded with a file at once: not its types, and nothing of `import()`. */
function loadedBy(path: string, known = new Set<string>()): string[] {
  const text = files.find((file) => file.path === path)?.text ?? '';
  for (const [, written = ''] of text.matchAll(
    /^(?:import|export) (?!type )(?:[^;'"]* from )?'([^']+)';/gmu,
  )) {
    const target = written.startsWith('.') ? join(dirname(path), written) : written;
    if (known.has(target)) continue;
    known.add(target);
    loadedBy(target, known);
  }
  return [...known];
}

describe('import rules', () => {
  it('sees the files and their imports', () => {
    expect(production.length).toBeGreaterThan(100);
    expect(production.reduce((sum, { imports }) => sum + imports.length, 0)).toBeGreaterThan(300);
  });

  it.each(rules)('$name', (rule) => {
    expect(production.some(({ path }) => rule.from.test(path))).toBe(true);
    expect(faults(rule)).toEqual([]);
  });

  it('imports electron in one folder and its entry point only', () => {
    const importers = production
      .filter(({ imports }) => imports.includes('electron'))
      .map(({ path }) => path);
    expect(importers.length).toBeGreaterThan(0);
    expect(
      importers.filter((path) => !/^main\/(electron\/|index\.electron\.ts$)/u.test(path)),
    ).toEqual([]);
  });

  it('reads PDF in one file of the window only, which is loaded when pages are looked at', () => {
    const reader = 'renderer/features/portfolio/pdf-reader.ts';
    const importers = production
      .filter(({ imports }) => imports.some((target) => target.startsWith('pdfjs-dist')))
      .map(({ path }) => path);
    expect(importers).toEqual([reader]);
    // Its types may be imported anywhere; its code only by `import()`, away from the first screen.
    const static_ = /^import (?!type )[^;]*pdf-reader\.ts';/mu;
    expect(production.filter(({ text }) => static_.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('answers the lock screen without the database and the ciphers', () => {
    // Each takes as long to load as an empty window: the first screen must not wait for them.
    const loaded = loadedBy('main/compose-early.ts');
    expect(loaded).toContain('main/vault/envelope-bytes.ts');
    expect(loaded.filter((target) => !/^(main|shared)\/|^node:/u.test(target))).toEqual(['zod']);
  });

  it('shows the first screen of the window without what is behind it', () => {
    const loaded = loadedBy('renderer/main.tsx');
    expect(loaded).toContain('renderer/features/vault/lock-page.tsx');
    // Their parts one by one: the library as a whole would be read before anything is shown.
    expect(loaded.filter((target) => /^(zod|react-aria-components)$/u.test(target))).toEqual([]);
    expect(loaded.filter((target) => /\/(shell|routes|.*-page)\.tsx$/u.test(target))).toEqual([
      'renderer/features/vault/lock-page.tsx',
    ]);
  });

  it('speaks TypeORM in repositories, entities and the database folder only', () => {
    const speakers = production
      .filter(
        ({ path, imports }) => path.startsWith('main/features/') && imports.includes('typeorm'),
      )
      .map(({ path }) => path)
      .filter(
        (path) =>
          !/\.(repository|entity|service)\.ts$|entry-table\.ts$|vault-(maker|session)\.ts$/u.test(
            path,
          ),
      );
    expect(speakers).toEqual([]);
  });

  it('keeps features of the window apart: they meet through routes only', () => {
    const meetings = production.flatMap(({ path, imports }) => {
      const own = /^renderer\/features\/([\w-]+)\//u.exec(path)?.[1];
      return own === undefined
        ? []
        : imports
            .map((target) => ({
              target,
              other: /^renderer\/features\/([\w-]+)\//u.exec(target)?.[1],
            }))
            .filter(({ other }) => other !== undefined && other !== own)
            .map(({ target }) => `${path} -> ${target}`);
    });
    expect(meetings).toEqual([]);
  });

  it('names everything it exports', () => {
    const unnamed = production
      .filter(({ text }: SourceFile) => /^export default/mu.test(text))
      .map(({ path }) => path);
    expect(
      unnamed.filter((path) => !/^(vite|vitest|playwright)[\w.]*config\.ts$/u.test(path)),
    ).toEqual([]);
  });
});
