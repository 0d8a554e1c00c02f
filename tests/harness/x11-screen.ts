/**
 * Looks at an X screen and types on it as a person would, without any tool: a few requests of the X11
 * protocol over its socket. What comes this way has gone through the system, not through a debugger.
 */
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { once } from 'node:events';

export interface ScreenWindow {
  readonly id: number;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

export interface X11Screen {
  /** The windows that can be seen and have a title. */
  windows(): Promise<ScreenWindow[]>;
  /** Presses keys together: `press('Control', 'q')`. */
  press(...keys: readonly string[]): Promise<void>;
  /** How many different colours a window shows from so many pixels below its upper edge. */
  countColours(window: ScreenWindow, below: number): Promise<number>;
  close(): void;
}

const KEYSYMS: Readonly<Record<string, number>> = {
  Control: 0xffe3,
  Shift: 0xffe1,
  Alt: 0xffe9,
  Tab: 0xff09,
  Enter: 0xff0d,
};
const WM_NAME = 39;
const VIEWABLE = 2;
const Z_PIXMAP = 2;
const KEY_PRESS = 2;
const KEY_RELEASE = 3;
const HEADER = 32;

/** Connects to the display `:number`, which must ask for no password. */
export async function connectToScreen(number: number): Promise<X11Screen> {
  const socket = connect(`/tmp/.X11-unix/X${number}`);
  await once(socket, 'connect');
  const wire = openWire(socket);
  const { root, firstKey, lastKey } = await wire.hello();
  const extension = await wire.ask(98, 0, text('XTEST'));
  if (extension.readUInt8(8) === 0) throw new Error('the screen takes no keys');
  const xtest = extension.readUInt8(9);
  const keyCodes = await readKeyCodes(wire, firstKey, lastKey);

  const fake = async (type: number, code: number) => {
    const body = Buffer.alloc(HEADER);
    body.writeUInt8(type, 0);
    body.writeUInt8(code, 1);
    body.writeUInt32LE(root, 8);
    wire.tell(xtest, 2, body);
    // An answer to anything means that the server has done what was asked before.
    await wire.ask(43, 0, Buffer.alloc(0));
  };
  const describe = async (id: number): Promise<ScreenWindow | null> => {
    const attributes = await wire.ask(3, 0, numbers(id));
    const name = await wire.ask(20, 0, numbers(id, WM_NAME, 0, 0, 256));
    const size = await wire.ask(14, 0, numbers(id));
    const title = name.toString('latin1', HEADER, HEADER + name.readUInt32LE(16));
    if (attributes.readUInt8(26) !== VIEWABLE || title === '') return null;
    return { id, title, width: size.readUInt16LE(16), height: size.readUInt16LE(18) };
  };
  return {
    async windows() {
      const tree = await wire.ask(15, 0, numbers(root));
      const ids = Array.from({ length: tree.readUInt16LE(16) }, (_, index) =>
        tree.readUInt32LE(HEADER + 4 * index),
      );
      const found = await Promise.all(ids.map((id) => unlessGone(describe(id), null)));
      return found.filter((window) => window !== null);
    },
    async press(...keys) {
      const codes = keys.map((key) => keyCodes.get(KEYSYMS[key] ?? key.codePointAt(0) ?? 0) ?? 0);
      if (codes.includes(0)) throw new Error(`no such key: ${keys.join(' ')}`);
      for (const code of codes) await fake(KEY_PRESS, code);
      for (const code of codes.toReversed()) await fake(KEY_RELEASE, code);
    },
    async countColours({ id, width, height }, below) {
      const area = Buffer.alloc(8);
      area.writeUInt16LE(below, 2);
      area.writeUInt16LE(width, 4);
      area.writeUInt16LE(height - below, 6);
      const request = Buffer.concat([numbers(id), area, numbers(-1)]);
      const image = await unlessGone(wire.ask(73, Z_PIXMAP, request), Buffer.alloc(0));
      const colours = new Set<number>();
      for (let at = HEADER; at + 4 <= image.length; at += 4)
        colours.add(image.readUInt32LE(at) & 0xffffff);
      return colours.size;
    },
    close: () => socket.destroy(),
  };
}

class RefusedRequest extends Error {}

/** A window may go between two requests about it. */
async function unlessGone<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof RefusedRequest) return otherwise;
    throw error;
  }
}

/** Which key gives a character, held without any other. */
async function readKeyCodes(
  wire: Wire,
  firstKey: number,
  lastKey: number,
): Promise<ReadonlyMap<number, number>> {
  const count = lastKey - firstKey + 1;
  const mapping = await wire.ask(101, 0, Buffer.from([firstKey, count, 0, 0]));
  const perKey = mapping.readUInt8(1);
  return new Map(
    Array.from({ length: count }, (_, index): [number, number] => [
      mapping.readUInt32LE(HEADER + 4 * index * perKey),
      firstKey + index,
    ]).toReversed(),
  );
}

interface Wire {
  hello(): Promise<{ root: number; firstKey: number; lastKey: number }>;
  tell(opcode: number, detail: number, body: Buffer): void;
  ask(opcode: number, detail: number, body: Buffer): Promise<Buffer>;
}

/** Answers come in the order of the requests; events, which nobody has asked for, are passed over. */
function openWire(socket: Socket): Wire {
  let buffer = Buffer.alloc(0);
  let last: Promise<unknown> = Promise.resolve();
  socket.on('data', (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
    socket.emit('more');
  });
  const take = async (length: number): Promise<Buffer> => {
    while (buffer.length < length) await once(socket, 'more');
    const taken = buffer.subarray(0, length);
    buffer = buffer.subarray(length);
    return taken;
  };
  const reply = async (): Promise<Buffer> => {
    for (;;) {
      const head = await take(HEADER);
      const kind = head.readUInt8(0);
      if (kind === 0) throw new RefusedRequest(`the screen refused: ${head.readUInt8(1)}`);
      if (kind === 1) return Buffer.concat([head, await take(4 * head.readUInt32LE(4))]);
    }
  };
  const tell = (opcode: number, detail: number, body: Buffer): void => {
    const padded = Buffer.alloc(4 + 4 * Math.ceil(body.length / 4));
    body.copy(padded, 4);
    padded.writeUInt8(opcode, 0);
    padded.writeUInt8(detail, 1);
    padded.writeUInt16LE(padded.length / 4, 2);
    socket.write(padded);
  };
  return {
    tell,
    ask(opcode, detail, body) {
      tell(opcode, detail, body);
      const mine = last.then(reply);
      last = mine.catch(() => undefined);
      return mine;
    },
    async hello() {
      // Little end first, protocol 11.0, no password.
      socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
      const head = await take(8);
      const body = await take(4 * head.readUInt16LE(6));
      if (head.readUInt8(0) !== 1) throw new Error('the screen lets nobody in');
      const vendor = 4 * Math.ceil(body.readUInt16LE(16) / 4);
      return {
        root: body.readUInt32LE(32 + vendor + 8 * body.readUInt8(21)),
        firstKey: body.readUInt8(26),
        lastKey: body.readUInt8(27),
      };
    },
  };
}

function numbers(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) buffer.writeInt32LE(value, 4 * index);
  return buffer;
}

/** A name with its length before it. */
function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([value.length, 0, 0, 0]), Buffer.from(value, 'latin1')]);
}
