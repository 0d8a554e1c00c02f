/** Who works with this vault: adding, changing and removing operators, for whoever has the role to. */
import type { DataSource } from 'typeorm';
import type { Operator, Role, SignedInOperator } from '../../../shared/contract/operators.ts';
import { AppError } from '../../../shared/wire.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Passphrases } from '../../vault/passphrases.ts';
import type { WaysIn } from '../vault/ways-in.ts';
import type { OperatorRow } from './operators.entity.ts';
import {
  deleteOperator,
  findOperators,
  insertOperator,
  updateOperator,
} from './operators.repository.ts';

export interface OperatorsOptions {
  /** Gives the open database. @throws AppError `locked` */
  readonly database: () => DataSource;
  /** Gives who has opened the vault. @throws AppError `locked` */
  readonly signedIn: () => SignedInOperator;
  /** Says anew who has opened the vault. */
  readonly rename: (operator: SignedInOperator) => Promise<void>;
  readonly waysIn: WaysIn;
  readonly passphrases: Passphrases;
  readonly centreName: () => Promise<string>;
  /** Runs the work when no command is under way, and nothing is being produced. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  readonly clock: Clock;
  readonly ids: Ids;
}

interface Described {
  readonly own: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

export type OperatorsService = ReturnType<typeof createOperatorsService>;

/** Gives the service behind the feature `operators`. Each call fails as the contract says. */
export function createOperatorsService(options: OperatorsOptions) {
  const { database, signedIn, waysIn, clock, ids } = options;

  const everybody = (): Promise<OperatorRow[]> => findOperators(database());

  async function assertSound(passphrase: string, names: readonly string[]): Promise<void> {
    await options.passphrases.assertSound(passphrase, [await options.centreName(), ...names]);
  }

  return {
    list: async (): Promise<Operator[]> => (await everybody()).map(shown),

    add: (input: Described & { readonly passphrase: string }): Promise<Operator> =>
      options.alone(async () => {
        const present = await everybody();
        assertFreeName(input.name, present);
        await assertSound(input.passphrase, [input.name, ...present.map(({ name }) => name)]);
        const operator: OperatorRow = {
          id: ids.next(),
          name: input.name,
          roles: input.roles,
          slotId: ids.next(),
          createdAt: clock.now().toISOString(),
          removedAt: null,
        };
        const wayIn = { slotId: slotOf(operator), passphrase: input.passphrase };
        await waysIn.add(input.own, wayIn, {
          store: (dataSource) => insertOperator(dataSource, operator),
          takeBack: (dataSource) => deleteOperator(dataSource, operator.id),
        });
        return shown(operator);
      }),

    change: (input: Described & { readonly id: string }): Promise<Operator> =>
      options.alone(async () => {
        const present = await everybody();
        const before = find(present, input.id);
        const { name, roles } = input;
        const others = present.filter(({ id }) => id !== input.id);
        assertFreeName(name, others);
        assertSomeAdministrator([...others, { roles }]);
        await waysIn.describe(input.own, {
          store: (dataSource) => updateOperator(dataSource, input.id, { name, roles }),
          takeBack: (dataSource) =>
            updateOperator(dataSource, input.id, { name: before.name, roles: before.roles }),
        });
        if (input.id === signedIn().id) {
          await options.rename({ id: input.id, name, roles: [...roles] });
        }
        return shown({ ...before, name, roles });
      }),

    resetPassphrase: (input: {
      readonly own: string;
      readonly id: string;
      readonly passphrase: string;
    }): Promise<void> =>
      options.alone(async () => {
        const present = await everybody();
        const operator = find(present, input.id);
        await assertSound(
          input.passphrase,
          present.map(({ name }) => name),
        );
        await waysIn.reset(input.own, {
          slotId: slotOf(operator),
          passphrase: input.passphrase,
        });
      }),

    remove: (input: { readonly own: string; readonly id: string }): Promise<void> =>
      options.alone(async () => {
        const present = await everybody();
        const operator = find(present, input.id);
        if (operator.id === signedIn().id) throw new AppError('refused', 'not-yourself');
        assertSomeAdministrator(present.filter(({ id }) => id !== input.id));
        await waysIn.remove(input.own, slotOf(operator));
      }),
  };
}

function shown({ id, name, roles, createdAt }: OperatorRow): Operator {
  return { id, name, roles: [...roles], createdAt };
}

function find(present: readonly OperatorRow[], id: string): OperatorRow {
  const found = present.find((operator) => operator.id === id);
  if (found === undefined) throw new AppError('not-found', 'operator');
  return found;
}

// Every row of an open vault has one: the first opening of an older vault notes it.
function slotOf({ slotId }: OperatorRow): string {
  if (slotId === null) throw new AppError('not-found', 'operator');
  return slotId;
}

function assertSomeAdministrator(operators: readonly { readonly roles: readonly Role[] }[]): void {
  if (operators.some(({ roles }) => roles.includes('administrator'))) return;
  throw new AppError('refused', 'last-administrator');
}

/** On the lock screen nothing but the name tells one from another. */
function assertFreeName(name: string, others: readonly OperatorRow[]): void {
  const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();
  if (others.some((other) => plain(other.name) === plain(name))) {
    throw new AppError('conflict', 'operator-name-taken');
  }
}
