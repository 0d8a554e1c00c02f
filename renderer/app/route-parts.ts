/** From an address to what it means, without a window: its parts, its screen, its section. */
import { personParts } from './person-parts.ts';
import type { PersonPart } from './person-parts.ts';

/** `/people/12/record` → `['people', '12', 'record']`; what cannot be read stays as it is and has no screen. */
export function toRoute(address: string): readonly string[] {
  return address.split('/').filter(Boolean).map(decode);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** True for what could be the id of a person, a group or a meeting. */
export function isId(part: string | undefined): part is string {
  return part !== undefined && uuid.test(part);
}

export const sections = ['today', 'people', 'groups', 'transfer', 'settings'] as const;
export type Section = (typeof sections)[number];

/** Screens that belong to a section without standing below it in the address. */
const belongsTo: Readonly<Record<string, Section>> = { meetings: 'groups', rights: 'settings' };

/** The section of the bar above in which a screen stands, or null for none. */
export function sectionOf([first = 'today']: readonly string[]): Section | null {
  const section = belongsTo[first] ?? first;
  return sections.find((one) => one === section) ?? null;
}

/** The address of a section, as parts for `href`. */
export function sectionPath(section: Section): readonly string[] {
  return section === 'today' ? [] : [section];
}

/** Parts of one person's record are one screen: their head and their tabs stay where they are. */
export function screenKey(route: readonly string[]): string {
  return route[0] === 'people' && isId(route[1]) ? route.slice(0, 2).join('/') : route.join('/');
}

/** Which part of a person's record an address shows, the details without one; null when there is no such part. */
export function partOf([, , part = 'details']: readonly string[]): PersonPart | null {
  return personParts.find((one) => one === part) ?? null;
}

/** What a screen is called, in words that name nobody: titles are seen in task bars and on shared screens. */
export const screenNames = [
  ...sections,
  'newPerson',
  'roster',
  'person',
  'newGroup',
  'group',
  'groupPortfolios',
  'meeting',
  'rights',
  'notFound',
] as const;
export type ScreenName = (typeof screenNames)[number];

/** Screens of which there is one, with nothing below it. */
const withoutParts = ['transfer', 'settings', 'rights'] as const;

/** Which screen an address shows; `notFound` when none. */
export function screenOf(route: readonly string[]): ScreenName {
  const [first, second, third] = route;
  if (first === undefined) return 'today';
  if (first === 'people') {
    if (second === undefined) return 'people';
    if (second === 'new') return 'newPerson';
    if (second === 'import') return 'roster';
    return isId(second) && partOf(route) !== null ? 'person' : 'notFound';
  }
  if (first === 'groups') {
    if (second === undefined) return 'groups';
    if (second === 'new') return 'newGroup';
    if (!isId(second)) return 'notFound';
    if (third === 'portfolios') return 'groupPortfolios';
    return third === undefined ? 'group' : 'notFound';
  }
  if (first === 'meetings') return isId(second) ? 'meeting' : 'notFound';
  return withoutParts.find((one) => one === first) ?? 'notFound';
}
