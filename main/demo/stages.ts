/** The stages of the demo: shown while they run, timed, and stopped at the first that fails. */

export interface Stages {
  /** Runs a stage; `step` says how far it is. The stage's time is kept in ms. */
  run<T>(name: string, work: (step: (text: string) => void) => Promise<T>): Promise<T>;
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** Writes progress to a stream: one line that is rewritten on a terminal, one line per stage elsewhere. */
export function createStages(stream: NodeJS.WriteStream): Stages {
  const milliseconds: Record<string, number> = {};
  const rewrite = (text: string): void => {
    if (stream.isTTY) stream.write(`\r\u001B[K${text}`);
  };
  return {
    milliseconds,
    async run(name, work) {
      const started = performance.now();
      rewrite(`… ${name}`);
      try {
        const result = await work((text) => rewrite(`… ${name}: ${text}`));
        milliseconds[name] = Math.round(performance.now() - started);
        rewrite('');
        stream.write(`✓ ${name} (${milliseconds[name]} ms)\n`);
        return result;
      } catch (error) {
        rewrite('');
        stream.write(`✗ ${name}\n`);
        throw error;
      }
    },
  };
}
