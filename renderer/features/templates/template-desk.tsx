/** The template of one language: saved to be adjusted, chosen again, or given up for the program's own. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnTemplate } from '../../../shared/contract/templates.ts';
import type { DocumentLanguage } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/wire.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { MadeFiles } from '../../app/made-files.tsx';
import type { MadeFilesProps } from '../../app/made-files.tsx';
import { useUndoOffer } from '../../app/use-undo-offer.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { FieldsDialog } from './fields-dialog.tsx';

const mostBytes = 3_000_000;
const tooLarge = new AppError('invalid-input', 'template-too-large');

export interface TemplateDeskProps {
  readonly language: DocumentLanguage;
  /** Null where the program's own is used. */
  readonly own: OwnTemplate | null;
}

export function TemplateDesk({ language, own }: TemplateDeskProps) {
  const { t } = useTranslation('templates');
  const format = useFormat();
  const offerUndo = useUndoOffer();
  const { run, pending, error, clearError } = useCommand();
  const [made, setMade] = useState<MadeFilesProps['made'] | null>(null);
  const [isTooLarge, setIsTooLarge] = useState(false);
  const [showsFields, setShowsFields] = useState(false);

  async function save(): Promise<void> {
    setMade((await run((client) => client.templates.save({ language }))) ?? null);
  }

  async function use(base64: string): Promise<void> {
    setMade(null);
    setIsTooLarge(false);
    const used = await run((client) => client.templates.use({ language, base64 }));
    if (used !== undefined) await offerUndo(t('used'));
  }

  async function giveUp(): Promise<void> {
    const left = await run((client) => client.templates.remove({ language }));
    if (left !== undefined) await offerUndo(t('removed'));
  }

  return (
    <>
      <p>
        {own === null
          ? t('program')
          : t('own', { moment: format.moment(own.since), size: format.bytes(own.bytes) })}
      </p>
      <ol className="numbered">
        <li>{t('steps.save')}</li>
        <li>{t('steps.change')}</li>
        <li>{t('steps.use')}</li>
      </ol>
      <div className="row">
        <Button icon="document" pending={pending} onPress={() => void save()}>
          {t('save')}
        </Button>
        <Button onPress={() => setShowsFields(true)}>{t('fields.open')}</Button>
        {own !== null && (
          <Button variant="quiet" onPress={() => void giveUp()}>
            {t('remove')}
          </Button>
        )}
      </div>
      {made !== null && <MadeFiles title={t('saved')} part="templates" made={made} />}
      <FileDrop
        text={t('drop')}
        buttonLabel={t('use')}
        accept={['.docx']}
        maxBytes={mostBytes}
        onFile={({ base64 }) => void use(base64)}
        onTooLarge={() => {
          clearError();
          setIsTooLarge(true);
        }}
      />
      <ErrorNotice error={isTooLarge ? tooLarge : error} />
      {showsFields && <FieldsDialog onClose={() => setShowsFields(false)} />}
    </>
  );
}
