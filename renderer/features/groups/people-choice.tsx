/** Who belongs to a group: everybody without one, with what helps to compose it. */
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PersonSummary } from '../../../shared/contract/people.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Icon } from '../../ui/icon.tsx';
import { PersonText } from '../../ui/own-words.tsx';
import { Tag } from '../../ui/tag.tsx';

const space = ' ';

export interface PeopleChoiceProps {
  readonly people: readonly PersonSummary[];
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

export function PeopleChoice({ people, value, onChange }: PeopleChoiceProps) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  if (people.length === 0)
    return (
      <p>
        {t('choose.nobody.text')} <a href={href('people', 'new')}>{t('choose.nobody.action')}</a>
      </p>
    );
  return (
    <CheckboxGroup
      className="field"
      value={[...value]}
      // In the order of the register, whatever the order of the clicks.
      onChange={(ids) => onChange(people.map(({ id }) => id).filter((id) => ids.includes(id)))}
    >
      <Label className="field-label">{t('choose.title')}</Label>
      <div className="choices-grid">
        {people.map((person) => (
          <Checkbox key={person.id} value={person.id} className="choice">
            <span className="box" aria-hidden="true">
              <Icon name="check" small />
            </span>
            <span>
              {person.code} <PersonText text={person.preferredName} />
              {space}
              <span className="note">
                {format.list(person.languages.map((code) => format.language(code)))}
              </span>
              {space}
              {person.agreement !== 'signed' && (
                <Tag kind="care">{t(`common:agreement.${person.agreement}`)}</Tag>
              )}
            </span>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
