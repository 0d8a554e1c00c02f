import { describe, expect, it } from 'vitest';
import { isId, screenKey, screenOf, sectionOf, toRoute } from './route-parts.ts';

const id = '0b0f3c1e-6a1d-4c62-9d55-8f5f3f0a7b11';

describe('toRoute', () => {
  it.each([
    ['', []],
    ['/', []],
    ['/people/12/record', ['people', '12', 'record']],
    ['/people/a%2Fb', ['people', 'a/b']],
    ['/people/%E0%A4%A', ['people', '%E0%A4%A']],
  ])('reads %j', (address, route) => expect(toRoute(address)).toEqual(route));
});

describe('screenOf', () => {
  it.each([
    ['/', 'today'],
    ['/people', 'people'],
    ['/people/new', 'newPerson'],
    ['/people/import', 'roster'],
    [`/people/${id}/plan`, 'person'],
    ['/people/nobody', 'notFound'],
    [`/people/${id}/nothing`, 'notFound'],
    [`/groups/${id}`, 'group'],
    [`/groups/${id}/portfolios`, 'groupPortfolios'],
    [`/groups/${id}/elsewhere`, 'notFound'],
    [`/meetings/${id}`, 'meeting'],
    ['/meetings', 'notFound'],
    ['/settings', 'settings'],
    ['/nowhere', 'notFound'],
  ])('shows %s as %s', (address, screen) => expect(screenOf(toRoute(address))).toBe(screen));
});

describe('sectionOf', () => {
  it.each([
    ['/', 'today'],
    [`/meetings/${id}`, 'groups'],
    ['/groups/new', 'groups'],
    ['/nowhere', null],
  ])('finds %s in %s', (address, section) => expect(sectionOf(toRoute(address))).toBe(section));
});

describe('screenKey', () => {
  it('is the same for the parts of one person and another for anything else', () => {
    const key = (address: string) => screenKey(toRoute(address));
    expect(key(`/people/${id}/plan`)).toBe(key(`/people/${id}`));
    expect(key(`/groups/${id}/portfolios`)).not.toBe(key(`/groups/${id}`));
    expect(key('/people/new')).not.toBe(key('/people'));
  });
});

describe('isId', () => {
  it.each(['', 'new', id.toUpperCase(), `${id}x`])('refuses %j', (part) =>
    expect(isId(part)).toBe(false),
  );
});
