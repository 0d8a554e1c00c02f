/** A person's details for whoever may read them and change nothing. */
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../shared/contract/people.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Notice } from '../../ui/notice.tsx';

export function PersonReading({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const day = (value: string | null) => (value === null ? t('common:notSaid') : format.day(value));
  const times = person.availability.map((time) => t(`common:availability.${time}`));
  return (
    <>
      <Notice kind="info" title={t('reading.title')} isLive={false}>
        {t('reading.text')}
      </Notice>
      <section className="sheet stack-small" aria-labelledby="reading-details">
        <h2 id="reading-details">{t('parts.details')}</h2>
        <dl className="facts">
          <dt>{t('form.literacyFirst')}</dt>
          <dd>{t(`common:literacy.${person.literacyFirstLanguage}`)}</dd>
          <dt>{t('form.literacyHost')}</dt>
          <dd>{t(`common:literacy.${person.literacyHostLanguage}`)}</dd>
          <dt>{t('form.availability')}</dt>
          <dd>
            {times.length === 0 ? t('common:notSaid') : format.list(times)}
            {person.availabilityNote !== '' && <p dir="auto">{person.availabilityNote}</p>}
          </dd>
          <dt>{t('form.arrivedOn')}</dt>
          <dd>{day(person.arrivedOn)}</dd>
          <dt>{t('form.mayWorkFrom')}</dt>
          <dd>{day(person.mayWorkFrom)}</dd>
        </dl>
      </section>
    </>
  );
}
