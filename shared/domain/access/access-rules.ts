/**
 * Who may make which call, and whom it is about: one line for each call of the contract. Whoever holds several
 * roles may do what any of them may, each with the people and groups that this role sees (docs/adr/0012).
 *
 * An operator sees the people they hold and the groups they lead; a coordinator everybody and every group; a
 * job officer who agreed to be passed on; mediator and evaluator every group, the evaluator without names.
 */
import type { AppContract } from '../../contract/index.ts';
import type { Role } from '../../contract/operators.ts';
import type { AccessRules } from './call-rule.ts';

type Roles = readonly [Role, ...Role[]];

const operator: Roles = ['operator'];
const coordinator: Roles = ['coordinator'];
const administrator: Roles = ['administrator'];
const anyRole: Roles = [
  'operator',
  'mediator',
  'coordinator',
  'job-officer',
  'evaluator',
  'administrator',
];
/** Whoever opens a person's page. */
const readsPeople: Roles = ['operator', 'coordinator', 'job-officer'];
/** Whoever opens a group's page. */
const readsGroups: Roles = ['operator', 'coordinator', 'mediator', 'evaluator'];
const readsLog: Roles = ['coordinator', 'administrator'];
/** Decides what holds for the whole centre. */
const keepsCentre: Roles = ['coordinator', 'administrator'];
/** Who is in which group, and who leads it. */
const formsGroups: Roles = ['operator', 'coordinator'];

/** How long what is kept, and that something was erased: nobody is named. */
const keepsRules: Roles = ['operator', 'coordinator', 'administrator'];

/** Changes of one person's data: whoever holds the person, and nobody else. */
const writesPerson = { roles: operator, names: { personId: 'person' } } as const;
/** Holding a meeting: whoever leads the group. */
const holdsMeeting = { roles: operator, names: { id: 'meeting' } } as const;

export const accessRules: AccessRules<AppContract> = {
  // What opens and shuts the vault asks for a passphrase or a sheet, not for a role.
  vault: {
    status: 'everybody',
    dataFolder: 'everybody',
    create: 'everybody',
    unlock: 'everybody',
    openPractice: 'everybody',
    lock: 'everybody',
    recovery: 'everybody',
    prepareRecovery: 'everybody',
    recover: 'everybody',
    suggestPassphrase: 'everybody',
    checkPassphrase: 'everybody',
    addRecovery: { roles: administrator },
    changePassphrase: { roles: anyRole },
  },
  // They belong to the computer, and hold nothing personal.
  settings: {
    get: 'everybody',
    setLanguage: 'everybody',
    setTheme: 'everybody',
    setLockAfter: 'everybody',
    setDocumentFormats: 'everybody',
    chooseOutputFolder: 'everybody',
    showOutputFolder: 'everybody',
    showOutputPart: 'everybody',
  },
  // No content is in it; whoever answers for the vault reads it.
  audit: {
    head: { roles: readsLog },
    list: { roles: readsLog },
    verify: { roles: readsLog },
  },
  // A vault is taken back only where there is none, and so nobody to have a role.
  backup: {
    status: 'everybody',
    run: { roles: anyRole },
    cancel: 'everybody',
    chooseFolder: { roles: administrator, whileShut: true },
    chooseSecondFolder: { roles: administrator },
    forgetSecondFolder: { roles: administrator },
    resumeRotation: { roles: administrator },
    list: { roles: anyRole },
    prove: { roles: anyRole },
    cancelProof: 'everybody',
    beginRestore: 'everybody',
    addPart: 'everybody',
    restore: 'everybody',
    cancelRestore: 'everybody',
  },
  // Each change asks for the acting operator's passphrase besides.
  operators: {
    list: { roles: administrator },
    add: { roles: administrator },
    change: { roles: administrator, names: { id: 'within' } },
    resetPassphrase: { roles: administrator, names: { id: 'within' } },
    remove: { roles: administrator, names: { id: 'within' } },
  },
  // Kept for the operator who typed them, and given to nobody else.
  drafts: { list: { roles: anyRole }, keep: { roles: anyRole } },
  home: { waiting: { roles: formsGroups } },
  people: {
    list: { roles: readsPeople },
    get: { roles: readsPeople, names: { id: 'person' } },
    create: { roles: operator },
    update: { roles: operator, names: { id: 'person' } },
    remove: { roles: operator, names: { id: 'person' } },
  },
  agreements: {
    get: { roles: readsPeople, names: { personId: 'person' } },
    sign: writesPerson,
    withdraw: writesPerson,
    decide: writesPerson,
  },
  roster: { preview: { roles: operator }, import: { roles: operator } },
  programmes: { get: { roles: anyRole } },
  groups: {
    list: { roles: readsGroups },
    get: { roles: readsGroups, names: { id: 'group' } },
    ofPerson: { roles: formsGroups, names: { personId: 'person' } },
    create: { roles: formsGroups, names: { personIds: 'person' } },
    update: { roles: operator, names: { id: 'group' } },
    addMember: { roles: formsGroups, names: { id: 'group', personId: 'person' } },
    // Also somebody who is with another operator by now: the day they left this group is its own matter.
    recordLeaving: { roles: formsGroups, names: { id: 'group', personId: 'within' } },
    planMeeting: { roles: operator, names: { id: 'group', meetingId: 'within' } },
    leaders: { roles: coordinator },
    setLeader: { roles: coordinator, names: { id: 'group', leaderId: 'within' } },
  },
  meetings: {
    get: { roles: readsGroups, names: { id: 'meeting' } },
    due: { roles: operator },
    start: holdsMeeting,
    saveStep: holdsMeeting,
    saveEntry: { roles: operator, names: { id: 'meeting', personId: 'within' } },
    saveGroupNotes: holdsMeeting,
    close: holdsMeeting,
    reopen: holdsMeeting,
  },
  record: {
    get: { roles: readsPeople, names: { personId: 'person' } },
    saveProfile: writesPerson,
    saveObservations: writesPerson,
    saveLearning: writesPerson,
    saveExperience: writesPerson,
    saveLanguage: writesPerson,
    saveCompetence: writesPerson,
    saveEvidence: writesPerson,
    removeEntry: { roles: operator, names: { personId: 'person', id: 'within' } },
    saveProject: writesPerson,
    savePlan: writesPerson,
    confirm: writesPerson,
    unconfirm: writesPerson,
  },
  portfolio: {
    state: writesPerson,
    preview: writesPerson,
    pages: writesPerson,
    cancelPages: { roles: operator },
    print: writesPerson,
    produce: { roles: operator, names: { personIds: 'person' } },
    job: { roles: operator, names: { jobId: 'own' } },
    latestJob: { roles: operator },
    cancel: { roles: operator, names: { jobId: 'own' } },
    produceRegister: { roles: formsGroups, names: { groupId: 'group' } },
    secondLanguages: writesPerson,
  },
  paperwork: {
    produce: { roles: operator, names: { personId: 'person', evidenceId: 'within' } },
  },
  // It stands on every document; who looks after the centre decides what it says.
  letterhead: {
    get: { roles: anyRole },
    saveText: { roles: keepsCentre },
    addLogo: { roles: keepsCentre },
    renameLogo: { roles: keepsCentre, names: { id: 'within' } },
    removeLogo: { roles: keepsCentre, names: { id: 'within' } },
  },
  // Whoever makes an agreement sees what is missing on it.
  privacy: {
    notice: { roles: anyRole },
    saveNotice: { roles: keepsCentre },
  },
  // The centre's, and about nobody: whoever decides what the centre keeps decides how its documents look.
  templates: {
    list: { roles: keepsRules },
    save: { roles: keepsCentre },
    use: { roles: keepsCentre },
    remove: { roles: keepsCentre },
  },
  transfer: {
    card: { roles: ['operator', 'coordinator', 'administrator'] },
    saveCard: { roles: ['operator', 'coordinator', 'administrator'] },
    readCard: { roles: operator },
    list: { roles: formsGroups, names: { personId: 'person' } },
    authorise: writesPerson,
    export: { roles: operator, names: { authorisationId: 'authorisation' } },
    preview: { roles: operator },
    import: { roles: operator, names: { token: 'own' } },
    refuse: { roles: operator, names: { token: 'own' } },
    saveDocuments: { roles: operator, names: { token: 'own' } },
  },
  // The person's own, and everything that was told: whoever holds them. A coordinator sees that a request waits.
  rights: {
    ofPerson: writesPerson,
    open: { roles: formsGroups },
    request: writesPerson,
    answer: { roles: operator, names: { id: 'request' } },
    restrict: writesPerson,
    lift: writesPerson,
    produceReport: writesPerson,
  },
  erasure: {
    preview: { roles: formsGroups, names: { personId: 'person' } },
    erase: { roles: formsGroups, names: { personId: 'person' } },
    deliver: writesPerson,
    proofs: { roles: keepsRules },
  },
  retention: {
    rules: { roles: keepsRules },
    saveRules: { roles: keepsCentre },
    proposals: { roles: formsGroups },
  },
  search: { find: { roles: ['operator', 'coordinator', 'mediator', 'job-officer', 'evaluator'] } },
  // Nobody takes back more than what they did themselves since the vault was opened.
  history: { state: { roles: anyRole }, undo: { roles: anyRole }, redo: { roles: anyRole } },
};
