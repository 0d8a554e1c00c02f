/** Finding people and groups through the contract, on a real vault. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPerson } from '../harness/builders/people.ts';
import { startApp, testCentre } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

describe('search', () => {
  let started: StartedApp;
  const find = (words: string) => started.client.search.find({ words });
  const namesOf = async (words: string) =>
    (await find(words)).people.map(({ preferredName }) => preferredName);

  beforeEach(async () => {
    started = await startApp();
    const { vault, people, groups } = started.client;
    await vault.create(testCentre);
    const ids: string[] = [];
    for (const preferredName of ['Élise Ndiaye', 'Marie-Élise O.', 'إسراء مصطفى', 'Denise K.'])
      ids.push((await people.create(aPerson({ preferredName }))).id);
    await groups.create({
      name: 'Gruppe Möwe',
      language: 'de',
      room: 'Saal Élysée',
      startsOn: '2026-09-07',
      meetingsPerWeek: 1,
      personIds: ids.slice(0, 2),
      acceptOverTarget: false,
    });
  });
  afterEach(() => started.stop());

  it('finds people by a fragment without accents, the best first', async () => {
    expect(await namesOf('elis')).toEqual(['Élise Ndiaye', 'Marie-Élise O.']);
    expect(await namesOf('ise')).toEqual(['Denise K.', 'Élise Ndiaye', 'Marie-Élise O.']);
    expect(await namesOf('اسرا مصطفي')).toEqual(['إسراء مصطفى']);
  });

  it('finds people by code and by group, and groups by name and room', async () => {
    expect(await namesOf('cl-0003')).toEqual(['إسراء مصطفى']);
    expect(await namesOf('٣')).toEqual(['إسراء مصطفى']);
    const byGroup = await find('mowe');
    expect(byGroup.groups.map(({ name }) => name)).toEqual(['Gruppe Möwe']);
    expect(byGroup.people.map(({ groupName }) => groupName)).toEqual([
      'Gruppe Möwe',
      'Gruppe Möwe',
    ]);
    expect((await find('elysee')).groups).toHaveLength(1);
  });

  it('finds nobody by nothing', async () => {
    for (const words of ['', '   ', '–', '\u200F'])
      expect(await find(words)).toEqual({ people: [], groups: [], more: 0 });
  });

  it('gives twenty and counts the others, with room for the groups', async () => {
    for (let number = 0; number < 30; number += 1)
      await started.client.people.create(aPerson({ preferredName: `Saal ${number}` }));
    const { people, groups, more } = await find('saal');
    expect([people.length, groups.length, more]).toEqual([19, 1, 11]);
  });

  it('forgets a group that somebody has left', async () => {
    const [group] = await started.client.groups.list();
    const [person] = (await find('elise ndiaye')).people;
    await started.client.groups.recordLeaving({
      id: group?.id ?? '',
      personId: person?.id ?? '',
      leftOn: '2026-09-08',
      reason: 'moved',
    });
    expect(await namesOf('mowe')).toEqual(['Marie-Élise O.']);
  });

  it('refuses while the vault is locked', async () => {
    await started.client.vault.lock();
    await expect(find('elise')).rejects.toMatchObject({ code: 'locked' });
  });

  it('leaves nothing of what was typed on the disk, also when it is refused', async () => {
    const typed = 'zzqunmistakable';
    await find(typed);
    await expect(find(typed.repeat(20))).rejects.toMatchObject({ reason: 'too-long' });
    await started.client.vault.lock();
    const files = await readdir(started.folder, { recursive: true, withFileTypes: true });
    const contents = await Promise.all(
      files
        .filter((file) => file.isFile())
        .map((file) => readFile(join(file.parentPath, file.name), 'latin1')),
    );
    expect(contents.length).toBeGreaterThan(1);
    expect(contents.filter((content) => content.includes('zzqunmistakable'))).toEqual([]);
  });
});
