/**
 * The labels and fixed sentences of the documents in one language. The lists of keys are the one
 * source: this type and the check of the files in resources/documents both come from them.
 */
import { accessReportLabelKeys } from '../access-report/access-report-label-keys.ts';
import { paperworkLabelKeys } from '../paperwork/paperwork-label-keys.ts';
import { frameLabelKeys } from './label-keys.ts';
import { sectionLabelKeys } from './section-label-keys.ts';

export const documentLabelKeys = {
  ...frameLabelKeys,
  ...sectionLabelKeys,
  ...accessReportLabelKeys,
  ...paperworkLabelKeys,
} as const;

type Keys = typeof documentLabelKeys;

/** `labels.headings.profile`, `labels.documentStatus.held`: a group, then the label in it. */
export type DocumentLabels = {
  readonly [Group in keyof Keys]: { readonly [Label in Keys[Group][number]]: string };
};
