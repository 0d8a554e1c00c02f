/** In which language the prompt is shown first. */
import type { Meeting } from '../../../shared/contract/meetings.ts';
import type { InterfaceLanguage } from '../../../shared/contract/values.ts';
import { asInterfaceLanguage } from '../../i18n/interface-language.ts';

/** The group's language when the programme speaks it, else what most people speak, else English. */
export function firstPromptLanguage(meeting: Meeting): InterfaceLanguage {
  const ofGroup = asInterfaceLanguage(meeting.groupLanguage);
  if (ofGroup !== undefined) return ofGroup;
  const counts = new Map<InterfaceLanguage, number>();
  for (const { languages } of meeting.entries)
    for (const language of new Set(languages.map(asInterfaceLanguage)))
      if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 'en';
}
