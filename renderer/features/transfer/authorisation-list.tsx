/** What a person authorised before, and what became of it: their list of disclosures. */
import { useTranslation } from 'react-i18next';
import type { Authorisation } from '../../../shared/contract/transfer.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';

export interface AuthorisationListProps {
  readonly authorisations: readonly Authorisation[];
  readonly today: string;
  readonly pending: boolean;
  readonly isDisabled: boolean;
  readonly barredBy: string | undefined;
  readonly onMake: (authorisation: Authorisation) => void;
}

export function AuthorisationList(props: AuthorisationListProps) {
  const { t } = useTranslation('transfer');
  return (
    <section className="stack-small">
      <h3>{t('out.list')}</h3>
      {props.authorisations.length === 0 ? (
        <p className="note">{t('out.none')}</p>
      ) : (
        <div className="table-scroll">
          <table className="table" aria-label={t('out.list')}>
            <thead>
              <tr>
                <th scope="col">{t('out.receiver')}</th>
                <th scope="col">{t('out.sections')}</th>
                <th scope="col">{t('out.signedOn')}</th>
                <th scope="col">{t('out.state')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('out.again')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {props.authorisations.map((authorisation) => (
                <Row key={authorisation.id} {...props} authorisation={authorisation} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row(props: AuthorisationListProps & { readonly authorisation: Authorisation }) {
  const { authorisation, today, pending, isDisabled, barredBy, onMake } = props;
  const { t } = useTranslation('transfer');
  const format = useFormat();
  const { receiver, purpose, sections, signedOn, expiresOn, exportedAt } = authorisation;
  const isExpired = expiresOn < today;
  return (
    <tr>
      <th scope="row">
        {t('centre', { name: receiver.name, country: format.country(receiver.country) })}
        <p className="note">
          <bdi>{purpose}</bdi>
        </p>
      </th>
      <td>{format.list(sections.map((section) => t(`common:section.${section}`)))}</td>
      <td>{format.day(signedOn)}</td>
      <td>
        <div className="row">
          {exportedAt !== null && (
            <Tag kind="ok">{t('out.exported', { day: format.moment(exportedAt) })}</Tag>
          )}
          <Tag kind={isExpired ? 'care' : 'plain'}>
            {isExpired
              ? t('out.expired', { day: format.day(expiresOn) })
              : t('out.validUntil', { day: format.day(expiresOn) })}
          </Tag>
        </div>
      </td>
      <td className="actions">
        {!isExpired && (
          <Button
            small
            pending={pending}
            isDisabled={isDisabled}
            barredBy={barredBy}
            label={t('out.againFor', { centre: receiver.name })}
            onPress={() => onMake(authorisation)}
          >
            {t('out.again')}
          </Button>
        )}
      </td>
    </tr>
  );
}
