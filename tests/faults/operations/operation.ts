/** An operation that is killed and starved at each of its calls. Add one to the list in `operations.ts`. */

export interface Operation {
  readonly name: string;
  /** Puts what it works on into an empty folder. In the process of the test. */
  prepare(folder: string): Promise<void>;
  /** Comes as far as just before it. In the worker; nothing of this is disturbed. */
  begin(folder: string): Promise<BegunOperation>;
  /** Gives what is wrong in the folder after it was killed. In the process of the test. */
  inspect(folder: string): Promise<readonly string[]>;
}

export interface BegunOperation {
  /** The operation itself; what it throws is what the operator would be told. */
  run(): Promise<unknown>;
  /** Gives what is wrong right after it ended or failed, in the same program, and makes it ready to run again. */
  settle(): Promise<readonly string[]>;
}
