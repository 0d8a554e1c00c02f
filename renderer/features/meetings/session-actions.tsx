/** The buttons of a meeting: one primary, always the next thing to do. */
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../../shared/contract/meetings.ts';
import { Button } from '../../ui/button.tsx';

export interface SessionActionsProps {
  readonly status: Meeting['status'];
  readonly isLastStep: boolean;
  readonly pending: boolean;
  readonly onNext: () => void;
  readonly onNotes: () => void;
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

export function SessionActions(props: SessionActionsProps) {
  const { t } = useTranslation('meetings');
  const { isLastStep, pending } = props;
  const notes = <Button onPress={props.onNotes}>{t('notes.button')}</Button>;
  if (props.status === 'closed')
    return (
      <>
        {notes}
        <Button key="reopen" pending={pending} onPress={props.onReopen}>
          {t('reopen')}
        </Button>
      </>
    );
  return (
    <>
      {notes}
      {!isLastStep && (
        <Button variant="quiet" pending={pending} onPress={props.onClose}>
          {t('close')}
        </Button>
      )}
      {/* One button for both, so that the focus stays where it is on the way through the steps. */}
      <Button
        variant="primary"
        pending={pending && isLastStep}
        onPress={isLastStep ? props.onClose : props.onNext}
      >
        {t(isLastStep ? 'close' : 'next')}
      </Button>
    </>
  );
}
