import { expect, it } from 'vitest';
import type { AppClient } from '../../shared/contract/index.ts';
import type { VaultStatus } from '../../shared/contract/vault.ts';
import type { WireEvent } from '../../shared/wire.ts';
import { AppError } from '../../shared/wire.ts';
import { shareEvents } from '../api/share-events.ts';
import { followVault } from './vault-standing.ts';

const absent = { kind: 'absent' } as VaultStatus;
const open = { kind: 'open' } as VaultStatus;

/** A program whose vault answers once, and a way to tell the window what happens to it. */
function aProgram(answer: Promise<VaultStatus>) {
  const ears: ((event: WireEvent) => void)[] = [];
  const on = shareEvents((listener) => {
    ears.push(listener);
    return () => undefined;
  });
  const client = { vault: { status: () => answer } } as unknown as AppClient;
  const tell = (topic: string, payload: unknown) => ears[0]?.({ topic, payload });
  return { client, on, tell };
}

it('says what the vault answered, then what is told, until nobody asks', async () => {
  const { client, on, tell } = aProgram(Promise.resolve(absent));
  const vault = await followVault(client, on);
  expect(vault.current()).toBe(absent);
  let changes = 0;
  const end = vault.subscribe(() => (changes += 1));
  tell('data.changed', {});
  expect(changes).toBe(0);
  tell('vault.changed', open);
  expect([vault.current(), changes]).toEqual([open, 1]);
  end();
  tell('vault.changed', absent);
  expect([vault.current(), changes]).toEqual([absent, 1]);
});

it('does not miss what happens before the first screen is drawn', async () => {
  const { client, on, tell } = aProgram(Promise.resolve(absent));
  const vault = await followVault(client, on);
  tell('vault.changed', open);
  expect(vault.current()).toBe(open);
});

it('does not miss what happens while the answer is on its way', async () => {
  let answer: (status: VaultStatus) => void = () => undefined;
  const { client, on, tell } = aProgram(new Promise((settle) => (answer = settle)));
  const asked = followVault(client, on);
  tell('vault.changed', open);
  answer(absent);
  expect((await asked).current()).toBe(open);
});

it('says why nothing could be said', async () => {
  const { client, on } = aProgram(Promise.reject(new AppError('internal')));
  expect((await followVault(client, on)).current()).toMatchObject({ code: 'internal' });
});
