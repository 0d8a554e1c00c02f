/** A vault that was elsewhere: its backup is chosen, taken in part by part, checked, and put in its place. */
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { backupPartBytes } from '../../../shared/contract/backup.ts';
import { useClient } from '../../api/client-context.tsx';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { FilePicker, readBase64 } from '../../ui/file-drop.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Wizard } from '../../ui/wizard.tsx';
import type { WizardProps } from '../../ui/wizard.tsx';

export function RestoreForm({
  frame,
}: {
  readonly frame: Pick<
    WizardProps,
    'mark' | 'stepsLabel' | 'steps' | 'current' | 'progress' | 'back'
  >;
}) {
  const { t } = useTranslation('backup');
  const { run, pending, error, clearError } = useCommand();
  const [file, setFile] = useState<File | null>(null);
  const [tried, setTried] = useState(false);
  const [read, setRead] = useState(0);

  const client = useClient();
  const incoming = useRef<string | null>(null);
  // Gone elsewhere while it was taken in: what came so far is not kept, and the next part is refused.
  useEffect(
    () => () => {
      const token = incoming.current;
      if (token !== null) void client.backup.cancelRestore({ token }).catch(() => undefined);
    },
    [client],
  );

  /** The window then shows the lock screen by itself: a vault is there. */
  async function send(chosen: File): Promise<void> {
    const { token } = await client.backup.beginRestore({ bytes: Math.max(1, chosen.size) });
    incoming.current = token;
    try {
      for (let at = 0; at < chosen.size; at += backupPartBytes) {
        const base64 = await readBase64(chosen.slice(at, at + backupPartBytes));
        const { received } = await client.backup.addPart({ token, base64 });
        setRead(received / chosen.size);
      }
      // From here on there is a vault, or none: nothing is left to give up.
      incoming.current = null;
      await client.backup.restore({ token });
    } catch (failure) {
      incoming.current = null;
      // The stick was pulled out: what came so far is not kept either.
      await client.backup.cancelRestore({ token }).catch(() => undefined);
      throw failure;
    }
  }

  function next(): void {
    setTried(true);
    setRead(0);
    if (file !== null) void run(() => send(file));
  }

  const percent = Math.round(read * 100);
  return (
    <Wizard
      {...frame}
      title={t('restore.title')}
      text={t('restore.text')}
      failure={<ErrorNotice error={error} />}
      next={{ label: pending ? t('restore.checking') : t('restore.next'), onPress: next }}
      pending={pending}
    >
      <FilePicker
        text={t('restore.drop')}
        buttonLabel={t('restore.choose')}
        accept={['.zip']}
        onFile={(chosen) => {
          setFile(chosen);
          clearError();
        }}
      />
      <p className="field-error" role="alert">
        {tried && file === null ? t('restore.missing') : ''}
      </p>
      {pending && (
        <ProgressBar
          label={t('restore.reading')}
          value={percent}
          max={100}
          text={t('restore.part', { percent })}
        />
      )}
    </Wizard>
  );
}
