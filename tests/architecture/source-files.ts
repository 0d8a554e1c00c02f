/** The source files of the project and what they import, for the tests of the architecture. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export interface SourceFile {
  /** Path from the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Package names as written, and project files as paths from the project's folder. */
  readonly imports: readonly string[];
}

const importForm =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/gu;

const folders = ['build', 'main', 'renderer', 'shared', 'tests'];

/** Gives every TypeScript file of the project. Read from the disk: a machine that tests needs no git. */
export function readSourceFiles(): SourceFile[] {
  const configurations = readdirSync('.').filter((name) => name.endsWith('.config.ts'));
  const nested = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  return [...configurations, ...nested]
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/u.test(path))
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, imports: readImports(path, text) };
    });
}

function readImports(path: string, text: string): string[] {
  return [...text.matchAll(importForm)].map(([, written, dynamic]) => {
    const target = written ?? dynamic ?? '';
    return target.startsWith('.')
      ? normalize(join(dirname(path), target)).replaceAll('\\', '/')
      : target;
  });
}
