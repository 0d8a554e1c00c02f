/** Takes out of a template what is no part of a person's document: who may edit it, who did, and data bound to fields. */
import { childrenOf, elementsOf, remove } from './xml.ts';
import type { Element } from './xml.ts';

const settings: ReadonlySet<string> = new Set([
  'attachedTemplate',
  'docVars',
  'documentProtection',
  'mailMerge',
  'revisionView',
  'rsids',
  'trackRevisions',
  'updateFields',
  'writeProtection',
]);

export function quietMarkup(root: Element): void {
  for (const element of elementsOf(root)) if (element.localName === 'dataBinding') remove(element);
  if (root.localName !== 'settings') return;
  for (const element of childrenOf(root))
    if (settings.has(element.localName ?? '')) remove(element);
}
