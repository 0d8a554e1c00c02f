import { describe, expect, it } from 'vitest';
import { findForbiddenArgument } from './command-line.ts';

describe('command line', () => {
  it.each([
    '--inspect',
    '--inspect-brk=0',
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
  ])('refuses %s', (argument) => {
    expect(findForbiddenArgument(['espor', argument])).toBe(argument);
  });

  it('lets folders be named', () => {
    expect(findForbiddenArgument(['espor', '--data-folder=/tmp/inspect'])).toBeNull();
  });
});
