/** The languages a document begins with: the window's, and beside it the person's where labels exist in it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentLanguages } from '../../shared/contract/portfolio.ts';
import { documentLanguages } from '../../shared/contract/languages.ts';
import { secondLanguageOf } from '../../shared/domain/portfolio/second-language-of.ts';

export function useDocumentLanguages(spoken: readonly string[]) {
  const { i18n } = useTranslation();
  return useState<DocumentLanguages>(() => {
    const language = documentLanguages.find((one) => one === i18n.language) ?? 'en';
    return { language, second: secondLanguageOf(spoken, language) };
  });
}
