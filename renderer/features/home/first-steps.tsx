/** Before there is a group: what to do first, and what comes after it. */
import { useTranslation } from 'react-i18next';
import { groupSize } from '../../../shared/domain/groups/group-size.ts';
import { ButtonLink } from '../../ui/button.tsx';

export function FirstSteps({ withoutGroup }: { readonly withoutGroup: number }) {
  const { t } = useTranslation('home');
  const enough = withoutGroup >= groupSize.least;
  return (
    <section className="sheet stack first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">{t('first.title')}</h2>
      <ol className="numbered">
        <li>
          <strong>{t('first.people')}</strong>
          <p className="note">
            {withoutGroup === 0
              ? t('first.peopleNote')
              : t('first.entered', { count: withoutGroup })}
          </p>
        </li>
        <li>
          <strong>{t('first.group')}</strong>
          <p className="note">{t('first.groupNote')}</p>
        </li>
        <li>
          <strong>{t('first.meeting')}</strong>
          <p className="note">{t('first.meetingNote')}</p>
        </li>
      </ol>
      <div className="row-end">
        <ButtonLink href="#/people/import">{t('first.import')}</ButtonLink>
        {enough && <ButtonLink href="#/people/new">{t('first.enterMore')}</ButtonLink>}
        <ButtonLink variant="primary" href={enough ? '#/groups/new' : '#/people/new'}>
          {t(enough ? 'first.makeGroup' : 'first.enter')}
        </ButtonLink>
      </div>
    </section>
  );
}
