/** Who may make which call: the whole contract, each role by itself, through the door. Written by hand; a new call asks for its line. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnyContract } from '../../shared/contract/define.ts';
import { contract } from '../../shared/contract/index.ts';
import type { Role } from '../../shared/contract/operators.ts';
import { ruleOf } from '../../shared/domain/access/may-call.ts';
import { anId } from '../harness/builders/portfolio-content.ts';
import { everyCall } from '../harness/every-call.ts';
import { aPdfPrinter } from '../harness/fake-pdf-printer.ts';
import { signInAs } from '../harness/sign-in-as.ts';
import { startApp, testCentre } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const expected = `
  call                         operator    coordinator job-officer mediator    evaluator   administrator
  vault.status                 everybody
  vault.dataFolder             everybody
  vault.create                 everybody
  vault.unlock                 everybody
  vault.openPractice           everybody
  vault.lock                   everybody
  vault.recovery               everybody
  vault.prepareRecovery        everybody
  vault.recover                everybody
  vault.suggestPassphrase      everybody
  vault.checkPassphrase        everybody
  vault.addRecovery            -           -           -           -           -           yes
  vault.changePassphrase       yes         yes         yes         yes         yes         yes
  settings.get                 everybody
  settings.setLanguage         everybody
  settings.setTheme            everybody
  settings.setLockAfter        everybody
  settings.setDocumentFormats  everybody
  settings.chooseOutputFolder  everybody
  settings.showOutputFolder    everybody
  settings.showOutputPart      everybody
  backup.status                everybody
  backup.run                   yes         yes         yes         yes         yes         yes
  backup.cancel                everybody
  backup.chooseFolder          -           -           -           -           -           yes
  backup.chooseSecondFolder    -           -           -           -           -           yes
  backup.forgetSecondFolder    -           -           -           -           -           yes
  backup.resumeRotation        -           -           -           -           -           yes
  backup.list                  yes         yes         yes         yes         yes         yes
  backup.prove                 yes         yes         yes         yes         yes         yes
  backup.cancelProof           everybody
  backup.beginRestore          everybody
  backup.addPart               everybody
  backup.restore               everybody
  backup.cancelRestore         everybody
  audit.head                   -           yes         -           -           -           yes
  audit.list                   -           yes         -           -           -           yes
  audit.verify                 -           yes         -           -           -           yes
  operators.list               -           -           -           -           -           yes
  operators.add                -           -           -           -           -           yes
  operators.change             -           -           -           -           -           yes
  operators.resetPassphrase    -           -           -           -           -           yes
  operators.remove             -           -           -           -           -           yes
  drafts.list                  yes         yes         yes         yes         yes         yes
  drafts.keep                  yes         yes         yes         yes         yes         yes
  home.waiting                 yes         yes         -           -           -           -
  people.list                  yes         yes         yes         -           -           -
  people.get                   yes         yes         yes         -           -           -
  people.create                yes         -           -           -           -           -
  people.update                yes         -           -           -           -           -
  people.remove                yes         -           -           -           -           -
  agreements.get               yes         yes         yes         -           -           -
  agreements.sign              yes         -           -           -           -           -
  agreements.withdraw          yes         -           -           -           -           -
  agreements.decide            yes         -           -           -           -           -
  roster.preview               yes         -           -           -           -           -
  roster.import                yes         -           -           -           -           -
  programmes.get               yes         yes         yes         yes         yes         yes
  groups.list                  yes         yes         -           yes         yes         -
  groups.get                   yes         yes         -           yes         yes         -
  groups.ofPerson              yes         yes         -           -           -           -
  groups.create                yes         yes         -           -           -           -
  groups.update                yes         -           -           -           -           -
  groups.addMember             yes         yes         -           -           -           -
  groups.recordLeaving         yes         yes         -           -           -           -
  groups.planMeeting           yes         -           -           -           -           -
  groups.leaders               -           yes         -           -           -           -
  groups.setLeader             -           yes         -           -           -           -
  meetings.get                 yes         yes         -           yes         yes         -
  meetings.due                 yes         -           -           -           -           -
  meetings.start               yes         -           -           -           -           -
  meetings.saveStep            yes         -           -           -           -           -
  meetings.saveEntry           yes         -           -           -           -           -
  meetings.saveGroupNotes      yes         -           -           -           -           -
  meetings.close               yes         -           -           -           -           -
  meetings.reopen              yes         -           -           -           -           -
  record.get                   yes         yes         yes         -           -           -
  record.saveProfile           yes         -           -           -           -           -
  record.saveObservations      yes         -           -           -           -           -
  record.saveLearning          yes         -           -           -           -           -
  record.saveExperience        yes         -           -           -           -           -
  record.saveLanguage          yes         -           -           -           -           -
  record.saveCompetence        yes         -           -           -           -           -
  record.saveEvidence          yes         -           -           -           -           -
  record.removeEntry           yes         -           -           -           -           -
  record.saveProject           yes         -           -           -           -           -
  record.savePlan              yes         -           -           -           -           -
  record.confirm               yes         -           -           -           -           -
  record.unconfirm             yes         -           -           -           -           -
  portfolio.state              yes         -           -           -           -           -
  portfolio.preview            yes         -           -           -           -           -
  portfolio.pages              yes         -           -           -           -           -
  portfolio.cancelPages        yes         -           -           -           -           -
  portfolio.print              yes         -           -           -           -           -
  portfolio.produce            yes         -           -           -           -           -
  portfolio.job                yes         -           -           -           -           -
  portfolio.latestJob          yes         -           -           -           -           -
  portfolio.cancel             yes         -           -           -           -           -
  portfolio.produceRegister    yes         yes         -           -           -           -
  portfolio.secondLanguages    yes         -           -           -           -           -
  paperwork.produce            yes         -           -           -           -           -
  letterhead.get               yes         yes         yes         yes         yes         yes
  letterhead.saveText          -           yes         -           -           -           yes
  letterhead.addLogo           -           yes         -           -           -           yes
  letterhead.renameLogo        -           yes         -           -           -           yes
  letterhead.removeLogo        -           yes         -           -           -           yes
  privacy.notice               yes         yes         yes         yes         yes         yes
  privacy.saveNotice           -           yes         -           -           -           yes
  templates.list               yes         yes         -           -           -           yes
  templates.save               -           yes         -           -           -           yes
  templates.use                -           yes         -           -           -           yes
  templates.remove             -           yes         -           -           -           yes
  transfer.card                yes         yes         -           -           -           yes
  transfer.saveCard            yes         yes         -           -           -           yes
  transfer.readCard            yes         -           -           -           -           -
  transfer.list                yes         yes         -           -           -           -
  transfer.authorise           yes         -           -           -           -           -
  transfer.export              yes         -           -           -           -           -
  transfer.preview             yes         -           -           -           -           -
  transfer.import              yes         -           -           -           -           -
  transfer.refuse              yes         -           -           -           -           -
  transfer.saveDocuments       yes         -           -           -           -           -
  rights.ofPerson              yes         -           -           -           -           -
  rights.open                  yes         yes         -           -           -           -
  rights.request               yes         -           -           -           -           -
  rights.answer                yes         -           -           -           -           -
  rights.restrict              yes         -           -           -           -           -
  rights.lift                  yes         -           -           -           -           -
  rights.produceReport         yes         -           -           -           -           -
  erasure.preview              yes         yes         -           -           -           -
  erasure.erase                yes         yes         -           -           -           -
  erasure.deliver              yes         -           -           -           -           -
  erasure.proofs               yes         yes         -           -           -           yes
  retention.rules              yes         yes         -           -           -           yes
  retention.saveRules          -           yes         -           -           -           yes
  retention.proposals          yes         yes         -           -           -           -
  search.find                  yes         yes         yes         yes         yes         -
  history.state                yes         yes         yes         yes         yes         yes
  history.undo                 yes         yes         yes         yes         yes         yes
  history.redo                 yes         yes         yes         yes         yes         yes
`;

const [[, ...roles] = [], ...lines] = expected
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/u));
const forEverybody = lines.filter(([, first]) => first === 'everybody').map(([call = '']) => call);

/** Ids of nobody and nothing: a call that passes the gate finds that they are not there. */
const calls = everyCall({
  personId: anId(1),
  groupId: anId(2),
  meetingId: anId(3),
  authorisationId: anId(4),
  jobId: anId(5),
  token: anId(6),
  leaderId: anId(7),
  requestId: anId(8),
}).filter(({ channel }) => !forEverybody.includes(channel));

describe('every call, every role', () => {
  let started: StartedApp;
  beforeAll(async () => {
    started = await startApp({ pdfPrinter: aPdfPrinter() });
    await started.client.vault.create(testCentre);
  });
  afterAll(() => started.stop());

  const isRefused = async (channel: string, input: unknown): Promise<boolean> => {
    const reply = await started.app.dispatch({ channel, input });
    return !reply.ok && reply.error.code === 'refused' && reply.error.reason === 'not-your-role';
  };

  it('has a line for each call, and the six roles', () => {
    const channels = Object.entries(contract).flatMap(([feature, methods]) =>
      Object.keys(methods).map((method) => `${feature}.${method}`),
    );
    expect(lines.map(([call]) => call).sort()).toEqual(channels.sort());
    expect(roles).toHaveLength(6);
  });

  it('has an input for each that the contract takes, with every id of it said to be something', () => {
    const features: AnyContract = contract;
    const faults = calls.flatMap(({ channel, input }) => {
      const [feature = '', method = ''] = channel.split('.');
      const isTaken = features[feature]?.[method]?.input.safeParse(input).success === true;
      const ids = Object.keys(input ?? {}).filter((field) => /^(?:id|token|\w+Ids?)$/u.test(field));
      const rule = ruleOf(channel);
      const named = Object.keys((rule !== 'everybody' && rule?.names) || {});
      const isNamed = ids.sort().join(' ') === named.sort().join(' ');
      return isTaken && isNamed ? [] : [channel];
    });
    expect(faults).toEqual([]);
  });

  it('asks nobody for a role where everybody may', () => {
    expect(forEverybody.filter((call) => ruleOf(call) !== 'everybody')).toEqual([]);
    expect(forEverybody.length).toBeGreaterThan(10);
  });

  it.each(roles)('%s may do what the table says, and no more', async (role) => {
    await signInAs(started, 'Bruno T.', [role as Role]);
    const place = roles.indexOf(role) + 1;
    const found: string[] = [];
    for (const { channel, input } of calls)
      if (!(await isRefused(channel, input))) found.push(channel);
    expect(found.sort()).toEqual(
      lines.flatMap((line) => (line[place] === 'yes' ? (line[0] ?? '') : [])).sort(),
    );
  });

  it('lets roles add up', async () => {
    await signInAs(started, 'Bruno T.', ['evaluator', 'administrator']);
    expect(await isRefused('groups.list', undefined)).toBe(false);
    expect(await isRefused('transfer.card', undefined)).toBe(false);
    expect(await isRefused('people.list', undefined)).toBe(true);
  });

  it('answers locked to whoever has not opened the vault, whatever the call', async () => {
    await started.client.vault.lock();
    const open: string[] = [];
    for (const { channel, input } of calls) {
      const reply = await started.app.dispatch({ channel, input });
      if (reply.ok || reply.error.code !== 'locked') open.push(channel);
    }
    // The first start asks for it, when nobody can have a role yet.
    expect(open).toEqual(['backup.chooseFolder']);
  });
});
