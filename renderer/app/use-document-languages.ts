/** The languages a document begins with: the window's, and beside it the person's where labels exist in it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentLanguages } from '../../shared/contract/portfolio.ts';
import { documentLanguages, interfaceLanguages } from '../../shared/contract/languages.ts';

export function useDocumentLanguages(spoken: readonly string[]) {
  const { i18n } = useTranslation();
  return useState<DocumentLanguages>(() => {
    const language = documentLanguages.find((one) => one === i18n.language) ?? 'en';
    const second = interfaceLanguages.find((one) => one === spoken[0] && one !== language) ?? null;
    return { language, second };
  });
}
