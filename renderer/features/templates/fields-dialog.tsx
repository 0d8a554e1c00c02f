/** Every field that a template can hold, and what the program writes in its place. */
import { useTranslation } from 'react-i18next';
import {
  lineFields,
  partFields,
  written,
} from '../../../shared/domain/templates/template-fields.ts';
import type { TemplateField } from '../../../shared/domain/templates/template-fields.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

export function FieldsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('templates');
  return (
    <Dialog
      title={t('fields.open')}
      isOpen
      onClose={onClose}
      wide
      actions={
        <Button variant="primary" autoFocus onPress={onClose}>
          {t('common:close')}
        </Button>
      }
    >
      <section>
        <h3>{t('fields.parts')}</h3>
        <p className="note">{t('fields.partsNote')}</p>
        <FieldList fields={partFields} />
      </section>
      <section>
        <h3>{t('fields.lines')}</h3>
        <p className="note">{t('fields.linesNote')}</p>
        <FieldList fields={lineFields} />
      </section>
    </Dialog>
  );
}

function FieldList({ fields }: { readonly fields: readonly TemplateField[] }) {
  const { t } = useTranslation('templates');
  return (
    <dl className="facts">
      {fields.map((field) => (
        <FieldLine key={field} field={field} text={t(`field.${field}`)} />
      ))}
    </dl>
  );
}

function FieldLine({ field, text }: { readonly field: TemplateField; readonly text: string }) {
  return (
    <>
      <dt>
        <code dir="ltr">{written(field)}</code>
      </dt>
      <dd>{text}</dd>
    </>
  );
}
