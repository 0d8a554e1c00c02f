/** A whole portfolio of a fictional person, with something in every section. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordSections } from '../../../shared/contract/record.ts';
import type { Evidence, LanguageSkill, PersonRecord } from '../../../shared/contract/record.ts';
import type { OwnWords } from '../../../shared/contract/values.ts';
import type { DocumentLabels } from '../../../shared/domain/portfolio/document-labels.ts';
import type { ReferenceContent } from '../../../shared/domain/paperwork/reference-letter.ts';
import type { PortfolioContent } from '../../../shared/domain/portfolio/portfolio-content.ts';
import { emptyProject } from '../../../shared/domain/record/empty-record.ts';
import { aPerson } from './people.ts';

/** The labels that ship with the program. */
export function shippedLabels(language: string): DocumentLabels {
  const file = join(import.meta.dirname, '../../../resources/documents', `${language}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as DocumentLabels;
}

/** Ids that a reader of a test recognises: `anId(3)`. */
export const anId = (place: number): string =>
  `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;

const [letter, trial, keptPaper] = [anId(31), anId(32), anId(33)];

function said(text: string, language: string, translation = ''): OwnWords {
  const translatedBy = translation === '' ? '' : 'Nadir F.';
  return { text, language, translation, translatedBy };
}

function anEvidence(id: string, number: number, change: Partial<Evidence>): Evidence {
  const seen = { seenBy: 'Prova Centro', seenOn: '2026-05-04' };
  return {
    id,
    number,
    code: 'T',
    description: 'Lettera di prova',
    ...seen,
    contact: null,
    share: true,
    ...change,
  };
}

function aSkill(id: string, change: Partial<LanguageSkill>): LanguageSkill {
  const levels = { listening: null, reading: null, speaking: null, writing: null };
  const other = { language: 'ar', motherTongue: false, basis: 'self', share: true } as const;
  return { id, ...levels, ...other, ...change };
}

const competences: PersonRecord['competences'] = [
  {
    id: anId(11),
    ownWords: said('أخيط الحاشية والجيوب.', 'ar', 'Cucio orli e tasche.'),
    standardTerm: 'cucire capi di abbigliamento',
    standardCode: 'http://data.europa.eu/esco/skill/example',
    context: 'in un piccolo laboratorio',
    ...{ levelSelf: 'C', levelOperator: 'B', share: true },
    evidenceIds: [letter, trial, keptPaper],
  },
  {
    id: anId(12),
    ownWords: said('Organizzo la giornata di quattro bambini.', 'it'),
    ...{ standardTerm: '', standardCode: '', context: '', levelSelf: 'B', levelOperator: null },
    share: true,
    evidenceIds: [],
  },
];

const learning: PersonRecord['learning'] = [
  {
    id: anId(21),
    ...{ kind: 'non-formal', title: 'Corso di sartoria', place: 'Associazione Esempio' },
    ...{ from: '2025', to: '', hours: 60, language: 'it', finished: true },
    ...{ document: 'cannot-be-requested', evidenceIds: [keptPaper], share: true },
  },
];

const experience: PersonRecord['experience'] = [
  {
    id: anId(22),
    ...{ kind: 'work', role: 'Cucito e riparazioni', sector: 'sartoria', autonomy: 'alone' },
    ...{ employer: 'Laboratorio Esempio', showEmployer: false, place: 'Cittafinta' },
    ...{ from: '2019', to: 'circa 2023', hours: 4000, evidenceIds: [letter], share: true },
    ...{ tasks: ['prendere le misure', 'cucire'], tools: ['macchina da cucire'] },
  },
];

const projects: PersonRecord['projects'] = [
  {
    ...emptyProject('A'),
    occupation: 'Riparazioni in una sartoria',
    ...{ why: 'È ciò che so fare meglio.', gap: 'Macchine elettroniche', help: 'Il CPI' },
    activities: ['qualification-training', 'job-search'],
  },
  emptyProject('B'),
];

/** Samira's record: one evidence of it stays in the vault. */
export function aRecord(change: Partial<PersonRecord> = {}): PersonRecord {
  const levels = { listening: 'A2', reading: 'A1', speaking: 'A2', writing: 'none' } as const;
  const step = { text: 'Colloquio al centro per l’impiego', activity: 'job-search' } as const;
  return {
    profile: {
      voice: said('أحب أن أصلح ما انكسر.', 'ar', 'Mi piace riparare ciò che si è rotto.'),
      interests: 'il lavoro manuale preciso',
      values: 'imparare ancora',
      conditions: 'vicino ai mezzi pubblici',
      observations: said('Va bene così.', 'it'),
    },
    languages: [
      aSkill(anId(1), { motherTongue: true }),
      aSkill(anId(2), { language: 'it', ...levels, basis: 'test' }),
    ],
    competences,
    learning,
    experience,
    evidence: [
      anEvidence(letter, 1, {}),
      anEvidence(trial, 2, { code: 'O', description: 'Prova pratica: un orlo' }),
      anEvidence(keptPaper, 3, { code: 'D', description: 'Attestato riservato', share: false }),
    ],
    projects,
    plan: [{ ...step, dueOn: '2026-07-01', status: 'arranged' }],
    confirmations: recordSections.map((section) => ({
      section,
      confirmedOn: '2026-06-10',
      language: 'ar',
    })),
    ...change,
  };
}

/** A finished portfolio of everything that Samira shares. */
export function aPortfolioContent(change: Partial<PortfolioContent> = {}): PortfolioContent {
  const signed = { signedOn: '2026-04-07', language: 'ar', withInterpreter: true };
  const days = { firstDay: '2026-04-07', lastDay: '2026-06-12' };
  const walked = { meetingsHeld: 12, meetingsTotal: 12, minutes: 1395, ...days };
  return {
    person: {
      ...aPerson({ languages: ['ar', 'it'], availabilityNote: 'non il venerdì' }),
      id: anId(99),
      code: 'ESM-0007',
      provenance: null,
      createdAt: '2026-04-03T09:00:00.000Z',
    },
    centre: { name: 'Centro Esempio', country: 'IT', prefix: 'ESM' },
    operatorName: 'Prova Centro',
    record: aRecord(),
    agreement: { agreement: { ...signed, withdrawnOn: null }, consents: [] },
    path: { ...walked, groupSize: 9, language: 'it' },
    version: 2,
    sectionHashes: {},
    isPart: false,
    wholePartial: false,
    changes: { since: 1, sections: ['learning', 'plan'] },
    partial: false,
    gaps: [],
    createdOn: '2026-06-12',
    dataSha256: '0123456789abcdef'.repeat(4),
    wholeSha256: 'cd'.repeat(32),
    auditHead: { count: 412, head: 'fedcba9876543210' },
    sections: [...recordSections],
    ...change,
  };
}

/** What a letter about the first evidence is made from. */
export function aReference(): ReferenceContent {
  const { person, centre, operatorName, createdOn } = aPortfolioContent();
  const contact = { name: 'Sartoria Prova', country: 'DE' };
  const evidence = { ...anEvidence(letter, 1, {}), contact };
  const reached = { email: '', telephone: '' };
  return { person, centre, operatorName, createdOn, evidence, reached };
}
