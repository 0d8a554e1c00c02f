import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Settings } from '../../../shared/contract/settings.ts';
import type { FolderDialogs } from '../../ports/folder-dialogs.ts';
import { createSettingsHandlers } from './settings.handlers.ts';
import { createSettingsService } from './settings.service.ts';
import type { SettingsService } from './settings.service.ts';

let dataFolder: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(tmpdir(), 'espor-settings-'));
});
afterEach(async () => rm(dataFolder, { recursive: true, force: true }));

const NO_DIALOGS: FolderDialogs = { choose: null, show: null };
const OUTPUT = path.resolve('/somewhere/documents');

function start(folderDialogs = NO_DIALOGS, systemLanguage = 'de-AT'): SettingsService {
  const paths = { dataFolder, defaultOutputFolder: OUTPUT };
  return createSettingsService({ paths, folderDialogs, version: '0.1.0', systemLanguage });
}

test('begins with the language of the system, or English', () => {
  expect(Settings.parse(start().get())).toEqual({
    language: 'de',
    theme: 'system',
    outputFolder: OUTPUT,
    documentFormats: ['docx', 'pdf'],
    lockAfter: 5,
    version: '0.1.0',
    can: { chooseFolder: false, showFolder: false },
  });
  expect(start(NO_DIALOGS, 'xx').get().language).toBe('en');
  expect(start(NO_DIALOGS, '').get().language).toBe('en');
});

test('remembers what was chosen', async () => {
  const folder = path.resolve('/chosen');
  const shown: string[] = [];
  const dialogs: FolderDialogs = {
    choose: () => Promise.resolve(folder),
    show: (name) => Promise.resolve(void shown.push(name)),
  };
  const handlers = createSettingsHandlers(start(dialogs));
  await handlers.setLanguage({ language: 'ar' });
  await handlers.setTheme({ theme: 'contrast' });
  await handlers.chooseOutputFolder();
  await handlers.setDocumentFormats({ formats: ['pdf'] });
  await handlers.showOutputFolder();
  await handlers.showOutputPart({ part: 'bundles' });
  const later = start(dialogs);
  expect(later.get()).toMatchObject({
    language: 'ar',
    theme: 'contrast',
    outputFolder: folder,
    documentFormats: ['pdf'],
  });
  expect(later.outputFolder()).toBe(folder);
  expect(shown).toEqual([folder, path.join(folder, 'bundles')]);
});

test('keeps what a file of an earlier version says, which names no formats', async () => {
  const earlier = { language: 'fr', theme: 'dark', outputFolder: null };
  await writeFile(path.join(dataFolder, 'settings.json'), JSON.stringify(earlier));
  expect(start().get()).toMatchObject({
    language: 'fr',
    theme: 'dark',
    documentFormats: ['docx', 'pdf'],
    lockAfter: 5,
  });
});

test('changes nothing when the dialog is cancelled, refuses where there is none', async () => {
  const cancelled = start({ choose: () => Promise.resolve(null), show: null });
  expect((await cancelled.chooseOutputFolder()).outputFolder).toBe(OUTPUT);
  await expect(start().chooseOutputFolder()).rejects.toMatchObject({ code: 'refused' });
  await expect(start().showOutputFolder()).rejects.toMatchObject({ code: 'refused' });
});

test.each([
  '',
  '{',
  'null',
  '{"language":"it"}',
  '{"language":"xx","theme":"system","outputFolder":null}',
])('goes back to the defaults for a damaged file %#', async (content) => {
  const file = path.join(dataFolder, 'settings.json');
  await writeFile(file, content);
  const service = start();
  expect(service.get()).toMatchObject({ language: 'de', theme: 'system' });
  await service.setTheme('dark');
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    language: null,
    theme: 'dark',
    outputFolder: null,
    documentFormats: ['docx', 'pdf'],
    lockAfter: 5,
  });
});
