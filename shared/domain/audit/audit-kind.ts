/** What a call was, in the few words that somebody reads a log by. Pure. */

export const auditKinds = [
  'signed-in',
  'locked',
  'keys',
  'exported',
  'imported',
  'backup',
  'viewed',
  'changed',
] as const;
export type AuditKind = (typeof auditKinds)[number];

const kinds: Readonly<Record<string, AuditKind>> = {
  'vault.create': 'signed-in',
  'vault.unlock': 'signed-in',
  'vault.recover': 'signed-in',
  'vault.openPractice': 'signed-in',
  'vault.lock': 'locked',
  'portfolio.produce': 'exported',
  'portfolio.produceRegister': 'exported',
  'portfolio.print': 'exported',
  'paperwork.produce': 'exported',
  'portfolio.pages': 'viewed',
  'transfer.export': 'exported',
  'rights.produceReport': 'exported',
  'transfer.saveDocuments': 'exported',
  'transfer.import': 'imported',
  'roster.import': 'imported',
};

const features: Readonly<Record<string, AuditKind>> = {
  vault: 'keys',
  operators: 'keys',
  backup: 'backup',
};

/** Gives the kind of a call, `feature.method`. `changes` says whether it is a command. */
export function auditKindOf(action: string, changes: boolean): AuditKind {
  const feature = action.slice(0, action.indexOf('.'));
  return kinds[action] ?? features[feature] ?? (changes ? 'changed' : 'viewed');
}
