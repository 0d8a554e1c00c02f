/** Makes one paper at a time, and remembers beside which one to say what came of it. */
import { useState } from 'react';
import type { PaperworkFiles, PaperworkKind } from '../../../shared/contract/paperwork.ts';
import type { DocumentLanguages } from '../../../shared/contract/portfolio.ts';
import type { AppError } from '../../../shared/wire.ts';
import { useCommand } from '../../api/use-command.ts';

/** Which paper; a letter is told from the others by the evidence that it is about. */
export interface PaperOrder {
  readonly kind: PaperworkKind;
  readonly evidenceId: string | null;
}

export interface PaperState {
  readonly pending: boolean;
  /** Another paper is being made. */
  readonly waits: boolean;
  readonly error: AppError | null;
  readonly made: PaperworkFiles | null;
}

export interface PaperDesk {
  readonly make: (order: PaperOrder) => void;
  readonly stateOf: (order: PaperOrder) => PaperState;
}

export function usePaperDesk(personId: string, languages: DocumentLanguages): PaperDesk {
  const { run, error } = useCommand();
  const [last, setLast] = useState<PaperOrder | null>(null);
  const [isMaking, setMaking] = useState(false);
  const [made, setMade] = useState<PaperworkFiles | null>(null);

  async function make(order: PaperOrder): Promise<void> {
    setLast(order);
    setMaking(true);
    setMade(null);
    const files = await run((client) =>
      client.paperwork.produce({ personId, languages, ...order }),
    );
    setMaking(false);
    setMade(files ?? null);
  }

  return {
    make: (order) => void make(order),
    stateOf({ kind, evidenceId }) {
      const isLast = last?.kind === kind && last.evidenceId === evidenceId;
      return {
        pending: isMaking && isLast,
        waits: isMaking && !isLast,
        error: isLast ? error : null,
        made: isLast ? made : null,
      };
    },
  };
}
