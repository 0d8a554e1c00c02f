/** On what a document about a person may leave the vault: their participation agreement, as long as it stands. */
import type { Agreements, ExportBarrier, ExportBasis } from '../../contract/agreements.ts';

export type ExportGround =
  | { readonly basis: ExportBasis; readonly barrier: null }
  | { readonly basis: null; readonly barrier: ExportBarrier };

/** Gives the agreement that stands, or why nothing may leave: none was signed, or it was withdrawn. */
export function exportGround({ agreement }: Pick<Agreements, 'agreement'>): ExportGround {
  if (agreement === null) return { basis: null, barrier: 'agreement-missing' };
  const { signedOn, language, withdrawnOn } = agreement;
  if (withdrawnOn !== null) return { basis: null, barrier: 'agreement-withdrawn' };
  return { basis: { kind: 'agreement', signedOn, language }, barrier: null };
}
