/** Ends the reading of a template with a reason that has a sentence. */
import type { TemplateFault } from '../../../shared/domain/templates/template-fault.ts';
import { AppError } from '../../../shared/wire.ts';

export function refuseTemplate(
  reason: TemplateFault['reason'],
  details?: TemplateFault['details'],
): never {
  throw new AppError('invalid-input', reason, details);
}
