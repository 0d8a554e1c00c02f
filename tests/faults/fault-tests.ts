/** Every fault test, in the order of the table. */
import { bitFlips } from './bit-flips.ts';
import { canaries } from './canaries.ts';
import { diskErrors } from './disk-errors.ts';
import { editedLog } from './edited-log.ts';
import type { FaultTest } from './kit/figure.ts';
import { forgedKeys } from './forged-keys.ts';
import { killAtEveryCall } from './kill-at-every-call.ts';
import { killAtRandom } from './kill-at-random.ts';
import { network } from './network.ts';
import { powerCut } from './power-cut.ts';

export const faultTests: readonly FaultTest[] = [
  killAtRandom,
  ...powerCut,
  ...killAtEveryCall,
  ...diskErrors,
  ...bitFlips,
  ...canaries,
  network,
  ...forgedKeys,
  ...editedLog,
];
