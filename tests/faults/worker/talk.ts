/** The worker's side of the talk in lines. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';

const heard: string[] = [];
const waiting: ((line: string) => void)[] = [];
let isListening = false;

/** Says a line at once: when this returns, the other side has it. */
export function say(line: string): void {
  writeSync(1, `${line}\n`);
}

/** Gives the next line from the other side. */
export function hear(): Promise<string> {
  if (!isListening) {
    isListening = true;
    createInterface({ input: process.stdin }).on('line', (line) => {
      const next = waiting.shift();
      if (next === undefined) heard.push(line);
      else next(line);
    });
  }
  const known = heard.shift();
  return known === undefined
    ? new Promise((settle) => waiting.push(settle))
    : Promise.resolve(known);
}
