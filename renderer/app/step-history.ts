/** Where in the history of the window we are: what the browser does not tell, kept beside each of its steps. */

/** What the browser keeps with each step. */
export interface Step {
  /** Steps of before a lock belong to another run. */
  readonly run: string;
  readonly index: number;
}

export interface StepHistory extends Step {
  /** The furthest step that can be gone forward to. */
  readonly last: number;
}

/**
 * `same`: nothing moved; `known`: back or forward to a screen of this run; `new`: a link was followed;
 * `foreign`: a step of before the lock, whose screen is not shown again.
 */
export type Move = 'same' | 'known' | 'new' | 'foreign';

export function startHistory(run: string): StepHistory {
  return { run, index: 0, last: 0 };
}

/** Gives what happened and where we are now, from what the browser keeps with the step it is at. */
export function followStep(
  history: StepHistory,
  state: unknown,
): { readonly move: Move; readonly history: StepHistory } {
  if (!isStep(state)) {
    const index = history.index + 1;
    return { move: 'new', history: { run: history.run, index, last: index } };
  }
  if (state.run !== history.run) return { move: 'foreign', history: startHistory(history.run) };
  if (state.index === history.index) return { move: 'same', history };
  const last = Math.max(history.last, state.index);
  return { move: 'known', history: { run: history.run, index: state.index, last } };
}

function isStep(state: unknown): state is Step {
  return (
    typeof state === 'object' &&
    state !== null &&
    'run' in state &&
    typeof state.run === 'string' &&
    'index' in state &&
    Number.isInteger(state.index)
  );
}
