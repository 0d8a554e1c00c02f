/** Whoever writes into the output folder has asked on what: a standing agreement, or there is nobody in the file. */
import { expect, it } from 'vitest';
import { readSourceFiles } from './source-files.ts';

/** Writers that need no agreement, each with the reason. */
const free: Readonly<Record<string, string>> = {
  'main/features/settings/settings.service.ts': 'the settings of the program, beside the vault',
  'main/features/transfer/centre-card.service.ts': 'the centre’s own address',
  'main/features/templates/templates.service.ts': 'a file with fields, and nobody in it',
  'main/features/transfer/transfer-in.service.ts':
    'what another centre sent on the person’s authorisation',
  'main/features/rights/access-report.service.ts':
    'the person’s own: whoever has withdrawn may see what is held as well (GDPR Art. 15)',
};

const writers = readSourceFiles()
  .filter(({ path }) => /^main\/features\/.+\.ts$/u.test(path) && !path.endsWith('.test.ts'))
  .filter(({ path }) => !path.startsWith('main/features/backup/'))
  .filter(({ text }) => text.includes('writeFileAtomically(') && text.includes('outputFolder'));

it('finds those who write', () => {
  expect(writers.map(({ path }) => path).sort()).toEqual(
    [
      'main/features/paperwork/paperwork.service.ts',
      'main/features/portfolio/portfolio-jobs.ts',
      'main/features/portfolio/register.service.ts',
      'main/features/transfer/transfer-out.service.ts',
      ...Object.keys(free),
    ].sort(),
  );
});

it('lets none of them write without having asked', () => {
  const ungated = writers
    .filter(({ path }) => !(path in free))
    .filter(({ text }) => {
      const asked =
        /requireBasis\(personId\)|requireAgreement\(row\.personId\)|exportGround\(/u.exec(text);
      return asked === null || asked.index > text.lastIndexOf('writeFileAtomically(');
    })
    .map(({ path }) => path);
  expect(ungated).toEqual([]);
});
