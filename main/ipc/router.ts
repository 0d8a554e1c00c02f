/**
 * The only door between a window and the features: look up, check the lock, validate what comes in, ask the
 * gate, call, validate what goes out. Whatever is thrown inside leaves as data without personal content.
 */
import type { AnyCall, AnyContract, Handlers } from '../../shared/contract/define.ts';
import type { ErrorCode, WireReply } from '../../shared/wire.ts';
import { AppError } from '../../shared/wire.ts';
import type { Logger } from '../ports/logger.ts';
import type { Gate } from './gate.ts';

/** A call on its way: its input is validated. */
export interface RunningCall {
  readonly feature: string;
  readonly channel: string;
  readonly input: unknown;
}

export interface RouterOptions {
  /** Features that answer while the vault is locked. */
  readonly openFeatures: readonly string[];
  readonly isUnlocked: () => boolean;
  /** Lets a call through or throws; a command in its turn, when everything before it is done. */
  readonly admit: Gate;
  /** Runs a question: its look at somebody is written down. */
  readonly runQuery: (query: RunningCall, work: () => Promise<unknown>) => Promise<unknown>;
  /** Runs a command: in the queue, in a transaction, announced. */
  readonly runCommand: (command: RunningCall, work: () => Promise<unknown>) => Promise<unknown>;
  /** Holds back a command about somebody whose data are restricted; null for what is about nobody. */
  readonly guard?: (call: RunningCall) => Promise<void> | null;
  readonly logger: Logger;
}

type UntypedHandler = (input: unknown) => unknown;

interface Route {
  readonly feature: string;
  readonly channel: string;
  readonly call: AnyCall;
  readonly handler: UntypedHandler;
}

/** Gives the function that every transport calls with whatever arrived. It never rejects. */
export function createRouter<C extends AnyContract>(
  contract: C,
  handlers: Handlers<C>,
  options: RouterOptions,
): (request: unknown) => Promise<WireReply> {
  const routes = listRoutes(contract, handlers);
  return async (request) => {
    try {
      return { ok: true, value: await answer(routes, request, options) };
    } catch (error) {
      return { ok: false, error: publicError(error, options.logger).toWire() };
    }
  };
}

function listRoutes<C extends AnyContract>(contract: C, handlers: Handlers<C>): Map<string, Route> {
  const routes = new Map<string, Route>();
  for (const [feature, calls] of Object.entries(contract)) {
    for (const [method, call] of Object.entries(calls)) {
      const handler = (handlers[feature] as Readonly<Record<string, UntypedHandler>>)[method];
      if (handler === undefined) throw new Error(`No handler for ${feature}.${method}`);
      const channel = `${feature}.${method}`;
      routes.set(channel, { feature, channel, call, handler });
    }
  }
  return routes;
}

async function answer(
  routes: ReadonlyMap<string, Route>,
  request: unknown,
  options: RouterOptions,
): Promise<unknown> {
  const { channel, input } = readRequest(request);
  const route = routes.get(channel);
  if (route === undefined) throw new AppError('invalid-input', 'unknown-channel');
  if (!options.openFeatures.includes(route.feature) && !options.isUnlocked())
    throw new AppError('locked');

  const parsed = route.call.input.safeParse(input ?? undefined);
  if (!parsed.success) throw invalidInput(parsed.error.issues);

  const running = { feature: route.feature, channel: route.channel, input: parsed.data };
  const call = async (): Promise<unknown> => {
    options.admit(running);
    // Only after it: to whom somebody is not to be known, a restriction must not show that they are there.
    if (route.call.kind === 'command') await options.guard?.(running);
    return route.handler(parsed.data);
  };
  const value = await (route.call.kind === 'command'
    ? options.runCommand(running, call)
    : options.runQuery(running, call));

  const checked = route.call.output.safeParse(value);
  if (!checked.success) {
    const where = checked.error.issues[0]?.path.join('.') ?? '';
    options.logger.error('reply-does-not-fit-contract', { channel: route.channel, where });
    throw new AppError('internal');
  }
  return checked.data;
}

function readRequest(request: unknown): { channel: string; input: unknown } {
  if (typeof request !== 'object' || request === null || !('channel' in request))
    throw new AppError('invalid-input', 'malformed-request');
  const { channel } = request;
  if (typeof channel !== 'string') throw new AppError('invalid-input', 'malformed-request');
  return { channel, input: 'input' in request ? request.input : undefined };
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** Our own schemas speak in fixed words (`required`, `too-long`); anything else is just not valid. */
const knownReasons: ReadonlySet<string> = new Set([
  'required',
  'too-long',
  'too-short',
  'too-many',
  'hidden-characters',
  'broken-characters',
  'line-break',
]);

function invalidInput(issues: readonly Issue[]): AppError {
  const issue = issues[0];
  const reason =
    issue !== undefined && knownReasons.has(issue.message) ? issue.message : 'not-valid';
  const field = issue?.path.map(String).join('.') ?? '';
  return new AppError('invalid-input', reason, { field });
}

const storageFailures: Readonly<Record<string, string>> = {
  ENOSPC: 'disk-full',
  SQLITE_FULL: 'disk-full',
  EACCES: 'folder-not-writable',
  EPERM: 'folder-not-writable',
  EROFS: 'folder-not-writable',
  SQLITE_READONLY: 'folder-not-writable',
  EIO: 'disk-error',
};

function storageReason(error: unknown): string | undefined {
  const carrier = error instanceof Error && 'driverError' in error ? error.driverError : error;
  const code = carrier instanceof Error && 'code' in carrier ? String(carrier.code) : '';
  return storageFailures[code] ?? (code.startsWith('SQLITE_IOERR') ? 'disk-error' : undefined);
}

/** An error that may leave main. Unknown ones are logged by their kind alone: a message may hold what somebody typed. */
function publicError(error: unknown, logger: Logger): AppError {
  if (error instanceof AppError) return error;
  const reason = storageReason(error);
  const code: ErrorCode = reason === undefined ? 'internal' : 'storage';
  const kind = error instanceof Error ? error.name : typeof error;
  const at = error instanceof Error ? firstFrame(error) : '';
  logger.error('call-failed', { code, kind, at });
  return new AppError(code, reason);
}

/** The function and line where it happened, without the folders of this computer. */
function firstFrame(error: Error): string {
  const frame = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return (
    frame
      ?.trim()
      .replace(/\(?[^\s(]*[\\/]/u, '')
      .slice(0, 120) ?? ''
  );
}
