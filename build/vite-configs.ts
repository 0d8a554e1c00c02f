/** The three builds of the program: the page, the main side, and the preload between them. */
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { announcerWithoutMarkup } from './announcer-without-markup.ts';

/** The folder that holds package.json. */
export const PROGRAM_FOLDER = join(import.meta.dirname, '..');

/** Interface languages whose words react-aria's own parts need. */
const LOCALES = ['en-US', 'it-IT', 'fr-FR', 'es-ES', 'de-DE', 'ar-AE'];

/** Packages that stay outside the bundle: native, or large and only for development drivers. */
const EXTERNAL = ['electron', 'better-sqlite3-multiple-ciphers', 'argon2', 'playwright-core'];

/** Where a build reads from and writes to; the development build writes elsewhere than the release. */
export interface BuildOptions {
  readonly rendererFolder?: string;
  readonly outFolder?: string;
  readonly isDevelopment?: boolean;
}

const outOf = ({ outFolder }: BuildOptions, name: string) =>
  join(outFolder ?? join(PROGRAM_FOLDER, 'dist'), name);

/** The page: everything in files of its own, since the policy allows no inline code and no `data:` font. */
export function rendererConfig(options: BuildOptions = {}): InlineConfig {
  return {
    configFile: false,
    root: options.rendererFolder ?? join(PROGRAM_FOLDER, 'renderer'),
    base: './',
    publicDir: false,
    plugins: [
      { ...optimizeLocales.vite({ locales: LOCALES }), enforce: 'pre' },
      announcerWithoutMarkup(),
      react(),
    ],
    build: {
      outDir: outOf(options, 'renderer'),
      emptyOutDir: true,
      target: 'chrome130',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        output: {
          charset: 'ascii',
          codeSplitting: {
            // What the first screen needs comes in one file, and what several others share in another: each one more
            // is asked for by itself and waits.
            groups: [
              { name: 'first', tags: ['$initial'] },
              { name: 'shared', minShareCount: 2 },
            ],
          },
        },
      },
    },
    server: { host: '127.0.0.1', fs: { allow: [PROGRAM_FOLDER] } },
  };
}

/** The gallery of components: a page of its own, beside the program and never in its package. */
export function galleryConfig(): InlineConfig {
  const page = rendererConfig();
  return {
    ...page,
    root: join(PROGRAM_FOLDER, 'renderer', 'gallery'),
    // One file with everything in it: it is never downloaded, and so not split.
    build: { ...page.build, outDir: outOf({}, 'gallery'), chunkSizeWarningLimit: 2000 },
  };
}

/** The main side as ES modules for Node 20.18 and newer, TypeORM and the rest bundled. */
export function mainConfig(options: BuildOptions = {}): InlineConfig {
  return {
    configFile: false,
    root: PROGRAM_FOLDER,
    publicDir: false,
    // A release holds no way to show a page from a server, whatever the environment says.
    define: options.isDevelopment === true ? {} : { 'process.env.ESPOR_DEV_SERVER': 'undefined' },
    ssr: { noExternal: true, external: EXTERNAL },
    build: {
      ssr: true,
      outDir: outOf(options, 'main'),
      emptyOutDir: true,
      target: 'node20.18',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: {
          'index.electron': join(PROGRAM_FOLDER, 'main', 'index.electron.ts'),
          'index.service': join(PROGRAM_FOLDER, 'main', 'index.service.ts'),
          'index.headless': join(PROGRAM_FOLDER, 'main', 'index.headless.ts'),
        },
        external: [/^node:/u, ...builtinModules, ...EXTERNAL],
        output: {
          format: 'es',
          // The text of a script stays in memory, twice as large when it holds one letter beyond Latin-1.
          charset: 'ascii',
          comments: { legal: true, annotation: false, jsdoc: false },
          entryFileNames: '[name].js',
          // Apart, so that the package can leave out what only the other window needs.
          chunkFileNames: (chunk) =>
            chunk.moduleIds.some((id) => id.includes('/main/headless/'))
              ? 'headless/[name]-[hash].js'
              : 'chunks/[name]-[hash].js',
        },
      },
    },
  };
}

/** The preload: one CommonJS file, because a sandboxed preload can load no other. */
export function preloadConfig(options: BuildOptions = {}): InlineConfig {
  return {
    configFile: false,
    root: PROGRAM_FOLDER,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: outOf(options, 'preload'),
      emptyOutDir: true,
      target: 'chrome130',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { preload: join(PROGRAM_FOLDER, 'main', 'electron', 'preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  };
}
