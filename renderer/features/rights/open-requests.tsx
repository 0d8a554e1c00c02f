/** Every request that waits for an answer, the one due first at the top. */
import { useTranslation } from 'react-i18next';
import type { OpenRequest } from '../../../shared/contract/rights.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PersonText } from '../../ui/own-words.tsx';
import { Tag } from '../../ui/tag.tsx';

export interface OpenRequestsProps {
  readonly requests: readonly OpenRequest[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export function OpenRequests({ requests, today }: OpenRequestsProps) {
  const { t } = useTranslation('rights');
  const format = useFormat();
  return (
    <section className="sheet stack">
      <h2>{t('page.requests')}</h2>
      {requests.length === 0 ? (
        <p className="note">{t('page.noRequests')}</p>
      ) : (
        <ul className="rows">
          {requests.map(({ id, kind, dueOn, person, mine }) => (
            <li key={id}>
              <div className="grow">
                <strong>{t(`kind.${kind}`)}</strong> <PersonText text={person.preferredName} />
                <p className="note">{person.code}</p>
              </div>
              <Tag kind={dueOn < today ? 'error' : 'care'}>
                {t(dueOn < today ? 'requests.late' : 'requests.dueOn', { day: format.day(dueOn) })}
              </Tag>
              {mine && (
                <ButtonLink
                  small
                  href={href('people', person.id, 'rights')}
                  label={t('page.openFor', { name: person.preferredName })}
                >
                  {t('common:open')}
                </ButtonLink>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
