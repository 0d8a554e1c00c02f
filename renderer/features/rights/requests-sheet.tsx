/** What a person has asked for, by when it must be answered, and what was done. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import type { RightsRequest } from '../../../shared/contract/rights.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import { AnswerDialog } from './answer-dialog.tsx';
import { RequestDialog } from './request-dialog.tsx';

export interface RequestsSheetProps {
  readonly person: Person;
  readonly requests: readonly RightsRequest[];
}

export function RequestsSheet({ person, requests }: RequestsSheetProps) {
  const { t } = useTranslation('rights');
  const [isAsking, setAsking] = useState(false);
  const [answered, setAnswered] = useState<RightsRequest | null>(null);
  return (
    <section className="sheet stack">
      <div>
        <h2>{t('requests.title')}</h2>
        <p className="quiet measure">{t('requests.text')}</p>
      </div>
      {requests.length === 0 ? (
        <p className="note">{t('requests.none')}</p>
      ) : (
        <ul className="rows">
          {requests.map((request) => (
            <Request key={request.id} request={request} onAnswer={() => setAnswered(request)} />
          ))}
        </ul>
      )}
      <div className="row-end">
        <Button onPress={() => setAsking(true)}>{t('requests.add')}</Button>
      </div>
      {isAsking && <RequestDialog personId={person.id} onClose={() => setAsking(false)} />}
      {answered !== null && (
        <AnswerDialog
          request={answered}
          name={person.preferredName}
          onClose={() => setAnswered(null)}
        />
      )}
    </section>
  );
}

function Request(props: { readonly request: RightsRequest; readonly onAnswer: () => void }) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  const { kind, state, requestedOn, answeredOn, dueOn, outcome } = props.request;
  const isLate = state === 'open' && dueOn < localDay(new Date());
  return (
    <li>
      <div className="grow">
        <h3>{t(`kind.${kind}`)}</h3>
        <p className="note">{t('requests.askedOn', { day: format.day(requestedOn) })}</p>
        {outcome !== '' && (
          <p>
            <bdi>{outcome}</bdi>
          </p>
        )}
      </div>
      {state === 'open' ? (
        <>
          <Tag kind={isLate ? 'error' : 'care'}>
            {t(isLate ? 'requests.late' : 'requests.dueOn', { day: format.day(dueOn) })}
          </Tag>
          <Button
            small
            label={t('requests.answerTo', { request: t(`kind.${kind}`) })}
            onPress={props.onAnswer}
          >
            {t('requests.answer')}
          </Button>
        </>
      ) : (
        <Tag kind={state === 'done' ? 'ok' : 'plain'}>
          {t(`requests.state.${state}`, {
            day: answeredOn === null ? '' : format.day(answeredOn),
          })}
        </Tag>
      )}
    </li>
  );
}
