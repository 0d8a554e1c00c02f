// The centre of the practice vault. Everything in that vault is fictional, so its phrase is public.
import type { InterfaceLanguage } from '../../../shared/contract/values.ts';
import type { NewVault } from '../../../shared/contract/vault.ts';

/** The phrase of every practice vault. It protects nothing; it only lets both vaults work alike. */
export const PRACTICE_PHRASE = 'only fictional people live in this practice vault';

const NAMES: Readonly<Record<InterfaceLanguage, { centreName: string; operatorName: string }>> = {
  it: { centreName: 'Centro di prova', operatorName: 'Persona di prova' },
  en: { centreName: 'Practice centre', operatorName: 'Practice operator' },
  fr: { centreName: 'Centre d’essai', operatorName: 'Personne d’essai' },
  es: { centreName: 'Centro de prácticas', operatorName: 'Persona de prácticas' },
  de: { centreName: 'Übungseinrichtung', operatorName: 'Übungsperson' },
  ar: { centreName: 'مركز التدريب', operatorName: 'مستخدم التدريب' },
};

/** Gives what the practice vault is made from, named in the operator's language. */
export function practiceCentre(language: InterfaceLanguage): NewVault {
  const recovery = { kind: 'none' } as const;
  return { ...NAMES[language], country: 'IT', passphrase: PRACTICE_PHRASE, recovery };
}
