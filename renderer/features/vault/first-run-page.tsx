/** The first start in five steps: language, how to begin, centre, phrase with its sheet, backups. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppClient } from '../../../shared/contract/index.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Wizard } from '../../ui/wizard.tsx';
import type { WizardProps } from '../../ui/wizard.tsx';
import { CentreStep } from './centre-step.tsx';
import {
  emptyDraft,
  firstRunPages,
  firstRunSteps,
  isComplete,
  newVaultOf,
} from './first-run-draft.ts';
import type { FirstRunDraft, FirstRunPageName } from './first-run-draft.ts';
import { LanguageStep } from './language-step.tsx';
import { NoSheet } from './no-sheet.tsx';
import { PassphraseStep } from './passphrase-step.tsx';
import { PurposeStep } from './purpose-step.tsx';
import { SheetCheck } from './sheet-check.tsx';
import { useLanguageChoice } from './use-language-choice.ts';

/** The part of a wizard that another feature fills for itself. */
export type WizardFrame = Pick<
  WizardProps,
  'mark' | 'stepsLabel' | 'steps' | 'current' | 'progress'
> & { readonly back: NonNullable<WizardProps['back']> };

export interface FirstRunPageProps {
  /** Where backups go: the last step. */
  readonly backupPlace: ReactNode;
  /** What is shown to somebody who has come with a backup. */
  readonly restore: (frame: WizardFrame) => ReactNode;
}

export function FirstRunPage({ backupPlace, restore }: FirstRunPageProps) {
  const { t } = useTranslation('vault');
  const { current: language } = useLanguageChoice();
  const { run, pending, error, clearError } = useCommand();
  const [index, setIndex] = useState(0);
  const [restoring, setRestoring] = useState(false);
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<FirstRunDraft>(emptyDraft);
  const change = (part: Partial<FirstRunDraft>) => setDraft((before) => ({ ...before, ...part }));

  const { page, step } = firstRunPages[index] ?? firstRunPages[0];

  function show(next: number): void {
    setTried(false);
    clearError();
    setIndex(next);
  }

  async function make(client: AppClient): Promise<void> {
    await client.vault.create(newVaultOf(draft));
    // Shows at once whether the place works. A failure is remembered, and the line below says it.
    void client.backup.run().catch(() => undefined);
  }

  /** The code is asked for once: coming back to the page shows the same paper. */
  async function showSheet(): Promise<void> {
    const { centreName, operatorName, phrase } = draft;
    const sheet = await run(async (client) => {
      const names = [centreName, operatorName];
      await client.vault.checkPassphrase({ passphrase: phrase.passphrase, names });
      return draft.sheet ?? (await client.vault.prepareRecovery({ passphrase: null }));
    });
    if (sheet === undefined) return;
    change({ sheet });
    show(index + 1);
  }

  function next(): void {
    if (!isComplete(page, draft)) setTried(true);
    else if (page === 'place') void run(make);
    else if (page === 'passphrase') void showSheet();
    else if (page !== 'purpose' || draft.purpose === 'real') show(index + 1);
    else if (draft.purpose === 'backup') setRestoring(true);
    else void run((client) => client.vault.openPractice({ language }));
  }

  const frame = {
    mark: <Mark label={t('common:productName')} />,
    stepsLabel: t('firstRun.steps'),
    steps: firstRunSteps.map((name) => t(`firstRun.${name}.step`)),
    current: step,
    progress: t('firstRun.progress', { step: step + 1, count: firstRunSteps.length }),
  };
  const back = (onPress: () => void) => ({ label: t('common:back'), onPress });
  if (restoring) return restore({ ...frame, back: back(() => setRestoring(false)) });

  return (
    <Wizard
      {...frame}
      title={t(`firstRun.${page}.title`)}
      text={t(`firstRun.${page}.text`)}
      failure={<ErrorNotice error={error} />}
      back={index === 0 ? null : back(() => show(index - 1))}
      next={{ label: pending ? pendingLabel(page, t) : nextLabel(page, draft, t), onPress: next }}
      pending={pending}
    >
      {page === 'language' && <LanguageStep />}
      {page === 'purpose' && (
        <PurposeStep value={draft.purpose} onChange={(purpose) => change({ purpose })} />
      )}
      {page === 'centre' && <CentreStep draft={draft} onChange={change} tried={tried} />}
      {page === 'passphrase' && (
        <PassphraseStep
          value={draft.phrase}
          onChange={(phrase) => change({ phrase })}
          tried={tried}
        />
      )}
      {page === 'sheet' && <SheetPage draft={draft} onChange={change} tried={tried} />}
      {page === 'place' && backupPlace}
    </Wizard>
  );
}

function SheetPage({
  draft,
  onChange,
  tried,
}: {
  readonly draft: FirstRunDraft;
  readonly onChange: (part: Partial<FirstRunDraft>) => void;
  readonly tried: boolean;
}) {
  const { t } = useTranslation('vault');
  const turn = () => onChange({ withoutSheet: !draft.withoutSheet, understood: false });
  if (draft.withoutSheet || draft.sheet === null) {
    return (
      <>
        <NoSheet
          understood={draft.understood}
          onUnderstand={(understood) => onChange({ understood })}
          tried={tried}
        />
        <Button onPress={turn}>{t('sheet.with')}</Button>
      </>
    );
  }
  return (
    <SheetCheck
      {...draft.sheet}
      centreName={draft.centreName}
      retyped={draft.retyped}
      onRetype={(retyped) => onChange({ retyped })}
      tried={tried}
      action={
        <Button variant="quiet" onPress={turn}>
          {t('sheet.without')}
        </Button>
      }
    />
  );
}

type Translate = ReturnType<typeof useTranslation<'vault'>>['t'];

function nextLabel(page: FirstRunPageName, draft: FirstRunDraft, t: Translate): string {
  if (page === 'purpose') {
    if (draft.purpose === 'practice') return t('firstRun.purpose.nextPractice');
    if (draft.purpose === 'backup') return t('firstRun.purpose.nextBackup');
    return t('firstRun.purpose.nextReal');
  }
  if (page === 'sheet' && draft.withoutSheet) return t('firstRun.sheet.nextWithout');
  return t(`firstRun.${page}.next`);
}

function pendingLabel(page: FirstRunPageName, t: Translate): string {
  if (page === 'purpose') return t('practice.opening');
  return page === 'passphrase' ? t('sheet.preparing') : t('firstRun.creating');
}
