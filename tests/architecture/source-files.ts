/** The source files of the project and what they import, for the tests of the architecture. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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

/** Gives every TypeScript file that is or would be committed. */
export function readSourceFiles(): SourceFile[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
    {
      encoding: 'utf8',
    },
  );
  return [...new Set(listed.split('\n'))]
    .filter((path) => path !== '' && existsSync(path))
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
