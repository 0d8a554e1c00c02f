/** What the first start has been told so far. Nothing of it is stored before the last step. */
import type { NewVault, RecoveryChoice } from '../../../shared/contract/vault.ts';
import { isSoundPhrase, noPhrase } from '../../app/new-phrase.tsx';
import type { NewPhrase } from '../../app/new-phrase.tsx';
import type { Purpose } from './purpose-step.tsx';
import { isRetyped } from './sheet-check.tsx';

/** The five steps; the phrase and its sheet are two pages of one. */
export const firstRunSteps = ['language', 'purpose', 'centre', 'passphrase', 'place'] as const;
/** The pages in their order, each with the step it belongs to. */
export const firstRunPages = [
  { page: 'language', step: 0 },
  { page: 'purpose', step: 1 },
  { page: 'centre', step: 2 },
  { page: 'passphrase', step: 3 },
  { page: 'sheet', step: 3 },
  { page: 'place', step: 4 },
] as const;
export type FirstRunPageName = (typeof firstRunPages)[number]['page'];

export interface FirstRunDraft {
  readonly purpose: Purpose;
  readonly centreName: string;
  readonly country: string;
  readonly operatorName: string;
  readonly phrase: NewPhrase;
  /** The sheet that main has prepared; shown again when the operator comes back to it. */
  readonly sheet: { readonly code: string; readonly madeAt: string } | null;
  readonly retyped: string;
  readonly withoutSheet: boolean;
  readonly understood: boolean;
}

export const emptyDraft: FirstRunDraft = {
  purpose: 'real',
  centreName: '',
  country: 'IT',
  operatorName: '',
  phrase: noPhrase,
  sheet: null,
  retyped: '',
  withoutSheet: false,
  understood: false,
};

/** Says whether a page has everything that the next one builds on. */
export function isComplete(page: FirstRunPageName, draft: FirstRunDraft): boolean {
  switch (page) {
    case 'centre':
      return draft.centreName.trim() !== '' && draft.operatorName.trim() !== '';
    case 'passphrase':
      return isSoundPhrase(draft.phrase);
    case 'sheet':
      return draft.withoutSheet
        ? draft.understood
        : draft.sheet !== null && isRetyped(draft.sheet.code, draft.retyped);
    case 'language':
    case 'purpose':
    case 'place':
      return true;
  }
}

/** Gives what the vault is made from. */
export function newVaultOf(draft: FirstRunDraft): NewVault {
  const { centreName, country, operatorName, retyped } = draft;
  const recovery: RecoveryChoice = draft.withoutSheet
    ? { kind: 'none' }
    : { kind: 'sheet', retyped };
  return { centreName, country, operatorName, passphrase: draft.phrase.passphrase, recovery };
}
