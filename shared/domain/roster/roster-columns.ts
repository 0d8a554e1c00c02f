/** Recognises what the columns of somebody's list mean, by their headings in six languages. */
import type { RosterField } from '../../contract/roster.ts';
import { foldText } from '../languages/fold-text.ts';
import { list } from './roster-words.ts';

/** Where the fields stand in a row, and the headings that nobody reads. */
export interface RosterColumns {
  readonly used: readonly { readonly field: RosterField; readonly index: number }[];
  readonly ignored: readonly number[];
}

/** More columns than this are not looked at; a list of people has ten. */
export const maxColumns = 50;

// In each list the more telling headings come first: with both "Nome" and "Nome preferito" in a
// list, the second is the name. Surnames alone are no name to call somebody by.
const headings: Readonly<Record<RosterField, readonly string[]>> = {
  name: list(`
    preferred name, name, full name, participant, participant name, person, nome preferito,
    nome e cognome, cognome e nome, nominativo, nome, partecipante, prenom usuel,
    nom d usage, nom et prenom, prenom et nom, nom complet, prenom, nom, nombre preferido,
    nombre y apellidos, nombre completo, nombre, participante, rufname, bevorzugter name,
    vor und nachname, vorname, teilnehmer, teilnehmerin, الاسم المفضل, الاسم الكامل, الاسم,
    اسم, المشارك, first name, given name
  `),
  languages: list(`
    languages, language, languages spoken, spoken languages, mother tongue, first language,
    lingue, lingua, lingue parlate, lingua madre, madrelingua, prima lingua, langues, langue,
    langues parlees, langue maternelle, idiomas, idioma, lenguas, lengua, idiomas hablados,
    lengua materna, sprachen, sprache, gesprochene sprachen, muttersprache, اللغات, اللغة,
    لغات, لغة, اللغة الأم
  `),
  literacyFirstLanguage: list(`
    reads first language, literacy first language, literacy in first language,
    reads own language, literacy, literacyfirstlanguage, reads mother tongue,
    legge prima lingua, legge la prima lingua, legge lingua madre, legge la lingua madre,
    alfabetizzazione, alfabetizzazione prima lingua, alfabetizzazione lingua madre,
    lit premiere langue, lit sa langue, lit langue maternelle, lit sa langue maternelle,
    alphabetisation, alphabetisation langue maternelle, lee primera lengua, lee su lengua,
    lee su idioma, lee lengua materna, alfabetizacion, alfabetizacion lengua materna,
    liest erstsprache, liest muttersprache, liest eigene sprache, alphabetisierung,
    lesen erstsprache, lesen muttersprache, يقرأ لغته, القراءة باللغة الأولى,
    يقرأ اللغة الأولى, القراءة باللغة الأم
  `),
  literacyHostLanguage: list(`
    reads local language, reads host language, literacy host language,
    literacy local language, literacy in host language, literacyhostlanguage,
    legge lingua locale, legge la lingua locale, legge italiano, legge l italiano,
    alfabetizzazione italiano, alfabetizzazione lingua locale, lit langue locale,
    lit la langue locale, lit le francais, lit francais, alphabetisation francais,
    lee idioma local, lee lengua local, lee espanol, lee el espanol, lee castellano,
    liest landessprache, liest ortssprache, liest deutsch, lesen deutsch, reads english,
    يقرأ اللغة المحلية, القراءة باللغة المحلية, يقرأ لغة البلد
  `),
  arrivedOn: list(`
    arrived on, arrival date, date of arrival, arrival, arrived, arrivedon, data di arrivo,
    data arrivo, arrivo, arrivato il, arrivata il, data ingresso, data di ingresso,
    date d arrivee, date arrivee, arrivee, arrive le, arrivee le, fecha de llegada,
    fecha llegada, llegada, llego el, ankunft, ankunftsdatum, angekommen am, ankunft am,
    datum der ankunft, einreise, تاريخ الوصول, الوصول
  `),
  availability: list(`
    availability, available, when available, disponibilita, disponibile, disponibilite,
    disponible, disponibilites, disponibilidad, horario disponible, verfugbarkeit, verfugbar,
    zeiten, التوفر, الأوقات المتاحة, أوقات التفرغ, متاح
  `),
};

const folded = Object.entries(headings).map(
  ([field, words]) => [field as RosterField, words.map(foldHeading)] as const,
);

/**
 * Gives which column holds which field. Of several columns for one field the most telling one is
 * used and the others are ignored; empty headings are neither used nor ignored.
 */
export function recogniseColumns(row: readonly string[]): RosterColumns {
  const words = row.slice(0, maxColumns).map((cell) => foldHeading(cell.slice(0, 200)));
  const used = folded
    .flatMap(([field, synonyms]) => {
      const word = synonyms.find((synonym) => words.includes(synonym));
      return word === undefined ? [] : [{ field, index: words.indexOf(word) }];
    })
    .sort((a, b) => a.index - b.index);
  const taken = new Set(used.map(({ index }) => index));
  const ignored = [...words.keys()].filter((index) => words[index] !== '' && !taken.has(index));
  return { used, ignored };
}

// "Nome*", "Date d'arrivée (jj/mm/aaaa)" and "Arrived_on:" are the plain words for this purpose.
function foldHeading(text: string): string {
  return foldText(text.replace(/['’_]/gu, ' ').replace(/\([^)]*\)?/gu, ' '));
}
