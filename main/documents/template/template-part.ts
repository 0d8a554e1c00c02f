/** A part of a template that everything needs; made anew, and empty, where a writing program has left it out. */
import { posix } from 'node:path';
import type { OpenTemplate } from './open-template.ts';
import { relationshipTypes } from './word-package.ts';
import type { Parts } from './word-package.ts';
import { childrenOf, parseXml, remove, rootOf } from './xml.ts';
import type { Element } from './xml.ts';

/** Gives the root of the part; `own` is a file of the program, from which an empty one is made. */
export function templatePart(
  { main, carried, documents }: OpenTemplate,
  kind: 'styles' | 'numbering',
  own: Parts,
): Element {
  const uses = carried.get(main) ?? [];
  const path = uses.find((one) => one.kind === kind)?.target;
  const found = path === undefined ? undefined : documents.get(path);
  if (found !== undefined) return rootOf(found);

  const made = parseXml(own.get(`word/${kind}.xml`) ?? new Uint8Array());
  for (const child of childrenOf(rootOf(made))) remove(child);
  const target = posix.join(posix.dirname(main), `${kind}.xml`);
  uses.push({
    id: `espor-${kind}`,
    type: `${relationshipTypes}/${kind}`,
    kind,
    target,
    isExternal: false,
  });
  carried.set(target, []);
  documents.set(target, made);
  return rootOf(made);
}
