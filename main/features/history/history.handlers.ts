/** Undo and redo, as the contract calls them. They take their turn among the commands. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { history } from '../../../shared/contract/history.ts';
import type { CommandQueue } from '../../ipc/command-queue.ts';
import type { HistoryService } from './history.service.ts';

export function createHistoryHandlers(
  service: HistoryService,
  queue: CommandQueue,
): FeatureHandlers<typeof history> {
  return {
    state: () => service.state(),
    undo: () => queue.run(() => service.undo()),
    redo: () => queue.run(() => service.redo()),
  };
}
