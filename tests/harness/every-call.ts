/** One valid input for every call of the contract, about whatever ids a test has in mind; a new call is a type error. */
import type { AppClient } from '../../shared/contract/index.ts';
import type { OwnWords } from '../../shared/contract/values.ts';
import { aPerson } from './builders/people.ts';
import { testCentre } from './start-app.ts';

/** What the calls are about. */
export interface NamedIds {
  readonly personId: string;
  readonly groupId: string;
  readonly meetingId: string;
  readonly authorisationId: string;
  readonly jobId: string;
  readonly token: string;
  readonly leaderId: string;
  readonly requestId: string;
}

type Inputs = {
  readonly [F in keyof AppClient]: {
    readonly [M in keyof AppClient[F]]: AppClient[F][M] extends (input: infer I) => unknown
      ? unknown extends I
        ? null
        : I
      : never;
  };
};

const day = '2026-10-01';
/** Logos are the centre's, and nobody's. */
const noLogo = '00000000-0000-4000-8000-000000000999';
const languages = { language: 'it', second: null } as const;
const words: OwnWords = { text: 'x', language: 'it', translation: '', translatedBy: '' };
const group = { name: 'New group', language: 'it', room: '' };
const phrase = 'not the phrase of this vault';

/** Gives the input of every call; null where there is none. */
export function inputsOfEveryCall(ids: NamedIds): Inputs {
  const { personId, groupId, meetingId, authorisationId, jobId, token, leaderId } = ids;
  const { requestId } = ids;
  const byPerson = { personId };
  const shared = { evidenceIds: [], share: true };
  return {
    vault: {
      status: null,
      dataFolder: null,
      create: { ...testCentre, passphrase: phrase },
      unlock: { passphrase: phrase },
      recovery: null,
      prepareRecovery: { passphrase: phrase },
      addRecovery: { passphrase: phrase, retyped: 'x' },
      recover: { code: 'x', passphrase: phrase },
      changePassphrase: { passphrase: phrase, next: phrase },
      suggestPassphrase: { language: 'it' },
      checkPassphrase: { passphrase: phrase, names: [] },
      openPractice: { language: 'it' },
      lock: null,
    },
    settings: {
      get: null,
      setLanguage: { language: 'it' },
      setTheme: { theme: 'dark' },
      setLockAfter: { minutes: 5 },
      setDocumentFormats: { formats: ['docx'] },
      chooseOutputFolder: null,
      showOutputFolder: null,
      showOutputPart: { part: 'portfolios' },
    },
    backup: {
      status: null,
      run: null,
      cancel: null,
      chooseFolder: null,
      chooseSecondFolder: null,
      forgetSecondFolder: null,
      resumeRotation: null,
      list: null,
      prove: { backup: null },
      cancelProof: null,
      beginRestore: { bytes: 10 },
      addPart: { token, base64: '' },
      restore: { token },
      cancelRestore: { token },
    },
    audit: { head: null, list: { before: null }, verify: null },
    operators: {
      list: null,
      add: { own: phrase, name: 'New operator', roles: ['mediator'], passphrase: phrase },
      change: { own: phrase, id: leaderId, name: 'Changed', roles: ['operator'] },
      resetPassphrase: { own: phrase, id: leaderId, passphrase: phrase },
      remove: { own: phrase, id: leaderId },
    },
    drafts: { list: null, keep: { drafts: [] } },
    home: { waiting: { today: day } },
    people: {
      list: null,
      get: { id: personId },
      create: aPerson({ preferredName: 'New person' }),
      update: { id: personId, ...aPerson({ preferredName: 'Changed' }) },
      remove: { id: personId },
    },
    agreements: {
      get: byPerson,
      sign: { personId, signedOn: day, language: 'it', withInterpreter: false },
      withdraw: { personId, withdrawnOn: day },
      decide: { personId, kind: 'answers-for-study', granted: true, decidedOn: day },
    },
    roster: {
      preview: { kind: 'text', text: 'name\tlanguages\nAmina\tar' },
      import: { people: [aPerson({ preferredName: 'From a list' })] },
    },
    programmes: { get: { language: 'it' } },
    groups: {
      list: null,
      get: { id: groupId },
      ofPerson: byPerson,
      create: {
        ...group,
        startsOn: day,
        meetingsPerWeek: 1,
        personIds: [personId],
        acceptOverTarget: false,
      },
      update: { id: groupId, ...group },
      addMember: { id: groupId, personId, acceptOverTarget: true },
      recordLeaving: { id: groupId, personId, leftOn: day, reason: 'other' },
      leaders: null,
      setLeader: { id: groupId, leaderId },
      planMeeting: { id: groupId, meetingId, plannedOn: day },
    },
    meetings: {
      get: { id: meetingId },
      due: null,
      start: { id: meetingId, heldOn: day },
      saveStep: { id: meetingId, stepIndex: 0, stepSeconds: 0 },
      saveEntry: {
        id: meetingId,
        personId,
        attendance: 'present',
        minutes: 5,
        heldOn: null,
        kept: 'x',
        keptLanguage: 'it',
      },
      saveGroupNotes: { id: meetingId, climate: 1, groupNotes: 'x' },
      close: { id: meetingId },
      reopen: { id: meetingId },
    },
    record: {
      get: byPerson,
      saveProfile: {
        personId,
        profile: { voice: words, interests: '', values: '', conditions: '' },
      },
      saveObservations: { personId, observations: words },
      saveLearning: {
        personId,
        entry: {
          id: null,
          kind: 'formal',
          title: 'x',
          place: '',
          from: '',
          to: '',
          hours: null,
          language: null,
          finished: null,
          document: 'held',
          ...shared,
        },
      },
      saveExperience: {
        personId,
        entry: {
          id: null,
          kind: 'work',
          role: 'x',
          sector: '',
          employer: '',
          showEmployer: false,
          place: '',
          from: '',
          to: '',
          hours: null,
          tasks: [],
          tools: [],
          autonomy: null,
          ...shared,
        },
      },
      saveLanguage: {
        personId,
        entry: {
          id: null,
          language: 'it',
          motherTongue: false,
          listening: null,
          reading: null,
          speaking: null,
          writing: null,
          basis: 'self',
          share: true,
        },
      },
      saveCompetence: {
        personId,
        entry: {
          id: null,
          ownWords: words,
          standardTerm: '',
          standardCode: '',
          context: '',
          levelSelf: null,
          levelOperator: null,
          ...shared,
        },
      },
      saveEvidence: {
        personId,
        entry: { id: null, code: 'D', description: 'x', seenBy: '', seenOn: null, share: true },
      },
      removeEntry: { personId, kind: 'competence', id: personId },
      saveProject: {
        personId,
        project: {
          plan: 'B',
          occupation: 'x',
          why: '',
          gap: '',
          obstacles: '',
          help: '',
          activities: [],
        },
      },
      savePlan: { personId, steps: [] },
      confirm: { personId, section: 'learning', confirmedOn: day, language: 'it' },
      unconfirm: { personId, section: 'competences' },
    },
    portfolio: {
      state: byPerson,
      preview: { personId, languages },
      pages: { personId, languages },
      cancelPages: null,
      print: { personId, languages },
      produce: { personIds: [personId], languages, formats: ['docx'] },
      job: { jobId },
      latestJob: null,
      cancel: { jobId },
      produceRegister: { groupId, language: 'it' },
      secondLanguages: byPerson,
    },
    letterhead: {
      get: null,
      saveText: { address: 'x', telephone: '', email: '', website: '', fundingLine: '' },
      addLogo: { place: 'centre', name: 'x', png: '' },
      renameLogo: { id: noLogo, name: 'x' },
      removeLogo: { id: noLogo },
    },
    privacy: { notice: null, saveNotice: { ground: 'public-task', officer: 'x' } },
    transfer: {
      card: null,
      saveCard: null,
      readCard: { text: 'x' },
      list: byPerson,
      authorise: {
        personId,
        receiver: { name: 'x', country: 'ES', ageRecipient: 'x' },
        purpose: 'x',
        sections: ['competences'],
        languages,
        signedOn: day,
        language: 'it',
        expiresOn: '2027-01-01',
      },
      export: { authorisationId },
      preview: { base64: 'eA==' },
      import: { token },
      refuse: { token },
      saveDocuments: { token },
    },
    paperwork: { produce: { personId, kind: 'agreement', languages, evidenceId: null } },
    templates: {
      list: null,
      save: { language: 'it' },
      use: { language: 'it', base64: 'AAAA' },
      remove: { language: 'it' },
    },
    rights: {
      ofPerson: byPerson,
      open: null,
      request: { personId, kind: 'access', requestedOn: day },
      answer: { id: requestId, state: 'done', answeredOn: day, outcome: 'x' },
      restrict: { personId, since: day, reason: 'x' },
      lift: byPerson,
      produceReport: { personId, languages },
    },
    erasure: {
      preview: { personId, scope: 'everything' },
      erase: { personId, scope: 'everything', ground: 'objection', code: 'x' },
      deliver: { personId, deliveredOn: day },
      proofs: null,
    },
    retention: {
      rules: null,
      saveRules: { checkDays: 30, followUpMonths: 12, proofYears: 5 },
      proposals: { today: day },
    },
    search: { find: { words: 'Zamira' } },
    history: { state: null, undo: null, redo: null },
  };
}

/** Every call with its input, by its name. */
export function everyCall(ids: NamedIds): readonly { channel: string; input: unknown }[] {
  return Object.entries(inputsOfEveryCall(ids)).flatMap(([feature, calls]) =>
    Object.entries(calls as Readonly<Record<string, unknown>>).map(([method, input]) => ({
      channel: `${feature}.${method}`,
      input: input ?? undefined,
    })),
  );
}
