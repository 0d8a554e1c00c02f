/** The words for literacy and for times of day that lists use, in six languages. */
import { foldText } from '../languages/fold-text.ts';

export type LiteracyWord = 'none' | 'some' | 'fluent';
export type AvailabilityWord = 'mornings' | 'afternoons' | 'evenings' | 'weekends';

/** All times, in the order in which the program lists them. */
export const allTimes = ['mornings', 'afternoons', 'evenings', 'weekends'] as const;

// "Yes" is missing on purpose: it does not say how well, and a wrong guess gives somebody a page of
// text that they cannot read.
const literacy = wordMap<LiteracyWord>({
  none: list(`
    none, no, not, 0, cannot read, illiterate, nessuna, nessuno, niente, non legge,
    per niente, aucun, aucune, non, pas du tout, ne lit pas, ninguna, ninguno, nada, no lee,
    keine, kein, nein, nicht, gar nicht, لا, لا يقرأ, لا تقرأ, لا شيء, معدوم
  `),
  some: list(`
    some, 1, a little, little, basic, a bit, poco, un poco, abbastanza, base, un po,
    qualcosa, di base, peu, un peu, assez, moyen, notions, algo, basico, etwas, wenig,
    ein wenig, ein bisschen, grundkenntnisse, قليلا, قليل, بعض, متوسط
  `),
  fluent: list(`
    fluent, fluently, 2, well, good, very well, fluente, bene, buono, buona, molto bene,
    correntemente, courant, couramment, bien, tres bien, bon, bonne, fluido, con fluidez,
    muy bien, fliessend, fließend, gut, sehr gut, بطلاقة, طليق, جيد, جيدا, ممتاز
  `),
});

const times = wordMap<AvailabilityWord | 'all'>({
  mornings: list(`
    mornings, morning, am, mattina, mattine, mattino, matin, matins, mañana, mañanas,
    por la mañana, morgen, morgens, vormittag, vormittags, صباحا, الصباح, صباح
  `),
  afternoons: list(`
    afternoons, afternoon, pm, pomeriggio, pomeriggi, apres midi, tarde, tardes,
    por la tarde, nachmittag, nachmittags, بعد الظهر, ظهرا, الظهر
  `),
  evenings: list(`
    evenings, evening, sera, sere, serale, soir, soirs, soiree, noche, noches, por la noche,
    abend, abends, مساء, المساء
  `),
  weekends: list(`
    weekends, weekend, week end, week ends, fine settimana, fin de semaine, fines de semana,
    fin de semana, wochenende, wochenenden, am wochenende, عطلة نهاية الأسبوع, نهاية الأسبوع
  `),
  all: list(`
    all, always, any, any time, anytime, sempre, tutti, toujours, tout, siempre, todo, immer,
    alle, دائما, كل الأوقات, tutto il giorno, all day
  `),
});

/** Gives how well somebody reads according to the word in a cell, or null for an unknown word. */
export function parseLiteracy(text: string): LiteracyWord | null {
  return text.length > 60 ? null : (literacy.get(foldText(text)) ?? null);
}

/** Gives the times that a cell names, in the program's order, or null when one of them is unknown. */
export function parseAvailability(text: string): AvailabilityWord[] | null {
  if (text.length > 300) return null;
  const found = new Set<AvailabilityWord>();
  for (const part of splitCell(text)) {
    const word = times.get(foldText(part));
    if (word === undefined) return null;
    for (const time of word === 'all' ? allTimes : [word]) found.add(time);
  }
  return allTimes.filter((time) => found.has(time));
}

/** Gives the parts of a cell that holds several values, without empty ones. */
export function splitCell(text: string): string[] {
  return text
    .split(/[,;/+|&\n\u060C\u061B]|\s(?:and|e|ed|et|y|und)\s/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Gives the words of a list that is written with commas. */
export function list(words: string): string[] {
  return words.split(',').map((word) => word.trim());
}

function wordMap<T extends string>(words: Readonly<Record<T, readonly string[]>>): Map<string, T> {
  const entries = Object.entries<readonly string[]>(words);
  return new Map(entries.flatMap(([key, list]) => list.map((word) => [foldText(word), key as T])));
}
