/** One section and whether it was read together. */
import { useTranslation } from 'react-i18next';
import type { Confirmation, RecordSection } from '../../../shared/contract/record.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';

export interface ConfirmRowProps {
  readonly section: RecordSection;
  readonly count: number;
  readonly isFilled: boolean;
  readonly confirmation: Confirmation | null;
  readonly canConfirm: boolean;
  readonly onConfirm: () => void;
  readonly onTakeBack: () => void;
}

export function ConfirmRow(props: ConfirmRowProps) {
  const { t } = useTranslation('record');
  const { section, count, isFilled, confirmation } = props;
  const name = t(`common:section.${section}`);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{t('confirm.entries', { count })}</td>
      <td>
        <ConfirmState confirmation={confirmation} isFilled={isFilled} />
      </td>
      <td className="actions">
        {confirmation === null ? (
          isFilled && (
            <Button
              small
              label={t('confirm.confirmNamed', { section: name })}
              isDisabled={!props.canConfirm}
              onPress={props.onConfirm}
            >
              {t('confirm.confirm')}
            </Button>
          )
        ) : (
          <Button
            small
            variant="quiet"
            label={t('confirm.takeBackNamed', { section: name })}
            onPress={props.onTakeBack}
          >
            {t('confirm.takeBack')}
          </Button>
        )}
      </td>
    </tr>
  );
}

function ConfirmState(props: Pick<ConfirmRowProps, 'confirmation' | 'isFilled'>) {
  const { t } = useTranslation('record');
  const format = useFormat();
  const { confirmation, isFilled } = props;
  if (confirmation !== null)
    return (
      <Tag kind="ok">
        {t('confirm.confirmed', {
          day: format.day(confirmation.confirmedOn),
          language: format.language(confirmation.language),
        })}
      </Tag>
    );
  if (!isFilled) return <span className="note">{t('confirm.empty')}</span>;
  return <Tag kind="plain">{t('confirm.open')}</Tag>;
}
