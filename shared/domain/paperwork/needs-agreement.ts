/** Which papers stand on a signed agreement: all but those by which somebody agrees. */
import type { PaperworkKind } from '../../contract/paperwork.ts';

export function needsAgreement(kind: PaperworkKind): boolean {
  return kind !== 'agreement' && kind !== 'consents';
}
