/** Finding people in a vault of ten thousand, far more than a centre will ever have. */
import type { App } from '../../main/compose-app.ts';
import type { NewPerson } from '../../shared/contract/people.ts';
import { measure } from './measure.ts';
import type { Figure } from './measure.ts';

const manyPeople = 10_000;
const groupsOfTen = 100;
const names = ['Samira', 'Élise', 'إسراء', 'Bakary', 'Łukasz', 'مصطفى', 'Yıldız', 'Оксана'];

function personNumber(number: number): NewPerson {
  return {
    preferredName: `${names[number % names.length] ?? ''} ${number.toString(36).toUpperCase()}.`,
    languages: ['ar', 'fr'],
    literacyFirstLanguage: 'some',
    literacyHostLanguage: 'some',
    arrivedOn: null,
    mayWorkFrom: null,
    availability: [],
    availabilityNote: '',
  };
}

/** Fills the empty vault of `app`, then measures what is typed into the search field. */
export async function searchFigures({ client }: App): Promise<Figure[]> {
  const ids: string[] = [];
  for (let number = 0; number < manyPeople; number += 1)
    ids.push((await client.people.create(personNumber(number))).id);
  for (let group = 0; group < groupsOfTen; group += 1)
    await client.groups.create({
      name: `Gruppo ${group}`,
      language: 'it',
      room: '',
      startsOn: '2026-09-07',
      meetingsPerWeek: 1,
      personIds: ids.slice(group * 10, group * 10 + 10),
      acceptOverTarget: false,
    });
  const figures: Figure[] = [];
  for (const words of ['a', 'elise', 'اسراء', 'bench 777', 'nobody of this name'])
    figures.push({
      name: `10,000 people: find "${words}"`,
      target: 50,
      ...(await measure(30, () => client.search.find({ words }))),
    });
  return figures;
}
