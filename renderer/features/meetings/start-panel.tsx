/** Before a meeting: what it is for, what to have ready, and one button that opens it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '../../../shared/contract/meetings.ts';
import type { ProgrammeMeeting } from '../../../shared/contract/programmes.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { ErrorNotice } from '../../api/error-notice.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';

export interface StartPanelProps {
  readonly meeting: Meeting;
  readonly described: ProgrammeMeeting;
  readonly onStarted: () => void;
}

export function StartPanel({ meeting, described, onStarted }: StartPanelProps) {
  const { t } = useTranslation('meetings');
  const [heldOn, setHeldOn] = useState(() => localDay(new Date()));
  const { run, pending, error } = useCommand();

  const start = async () => {
    const opened = await run((client) => client.meetings.start({ id: meeting.id, heldOn }));
    if (opened !== undefined) onStarted();
  };

  return (
    <div className="sheet stack start-panel">
      <div className="stack-small">
        <h2>{t('start.aim')}</h2>
        <p className="lead measure">{described.aim}</p>
      </div>
      <div className="columns">
        <div className="stack-small">
          <h3>{t('start.materials')}</h3>
          {described.materials.length === 0 ? (
            <p>{t('start.noMaterials')}</p>
          ) : (
            <ul className="script-lines">
              {described.materials.map((material) => (
                <li key={material}>{material}</li>
              ))}
            </ul>
          )}
        </div>
        <dl className="facts">
          <dt>{t('start.output')}</dt>
          <dd>{described.output}</dd>
          <dt>{t('start.time')}</dt>
          <dd>{t('common:minutes', { count: meeting.plannedMinutes })}</dd>
          <dt>{t('start.people')}</dt>
          <dd>{t('common:people', { count: meeting.entries.length })}</dd>
        </dl>
      </div>
      <ErrorNotice error={error} />
      <div className="row start-action">
        <DateField label={t('start.day')} value={heldOn} onChange={setHeldOn} isRequired />
        <Button
          variant="primary"
          pending={pending}
          isDisabled={heldOn === ''}
          onPress={() => void start()}
        >
          {t('start.open')}
        </Button>
      </div>
    </div>
  );
}
