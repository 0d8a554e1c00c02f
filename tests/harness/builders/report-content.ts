/** What is held about a fictional person, for an access report. */
import type { AccessReportContent } from '../../../shared/domain/access-report/access-report-content.ts';
import { anId, aPortfolioContent } from './portfolio-content.ts';

/** A record and a path, and nothing that was asked for or given out. */
export function aReportContent(change: Partial<AccessReportContent> = {}): AccessReportContent {
  return {
    portfolio: aPortfolioContent(),
    enteredBy: 'Marta F.',
    groups: [],
    meetings: [],
    versions: [],
    authorisations: [],
    rights: { requests: [], restriction: null, deliveries: [] },
    erasures: [],
    rules: { checkDays: 30, followUpMonths: 12, proofYears: 5 },
    ...change,
  };
}

/** Something in every part and every table. */
export function aFullReportContent(): AccessReportContent {
  const request = { id: anId(71), requestedOn: '2026-05-02', dueOn: '2026-06-01' };
  const done = { state: 'done', answeredOn: '2026-05-09', outcome: 'Copia consegnata' } as const;
  const receiver = { name: 'El Faro', country: 'ES', ageRecipient: 'age1x' };
  const left = { leftOn: '2026-05-20', leavingReason: 'moved' } as const;
  const kept = { kept: 'أخيط منذ سنوات.', keptLanguage: 'ar' };
  const languages = { language: 'it', second: 'ar' } as const;
  return aReportContent({
    groups: [
      { name: 'Gruppo Prova', joinedOn: '2026-04-07', ...left },
      { name: 'Gruppo Esempio', joinedOn: '2026-05-21', leftOn: null, leavingReason: null },
    ],
    meetings: [
      { code: 'I1', day: '2026-04-07', attendance: 'present', minutes: 75, ...kept },
      { code: 'G1', day: '2026-04-14', attendance: null, minutes: 0, ...kept, kept: '' },
    ],
    versions: [{ number: 1, partial: true, languages: 'it-ar', createdOn: '2026-05-30' }],
    authorisations: [
      {
        ...{ id: anId(72), receiver, purpose: 'continuare il percorso', languages },
        ...{ sections: ['profile', 'competences'], language: 'ar' },
        ...{ signedOn: '2026-05-01', expiresOn: '2026-07-01' },
        exportedAt: '2026-05-03T10:00:00.000Z',
      },
    ],
    rights: {
      requests: [{ ...request, kind: 'access', ...done }],
      restriction: { since: '2026-06-01', reason: 'rettifica in corso' },
      deliveries: [{ deliveredOn: '2026-06-01', version: 1 }],
    },
    erasures: [{ scope: 'papers', erasedOn: '2026-06-02' }],
  });
}
