/** Who belongs to a group: everybody without one, with what helps to compose it. */
import { memo, useDeferredValue, useState } from 'react';
import type { RefObject } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { Label } from 'react-aria-components/Label';
import { useTranslation } from 'react-i18next';
import type { PersonSummary } from '../../../shared/contract/people.ts';
import { groupSize } from '../../../shared/domain/groups/group-size.ts';
import { directionOf } from '../../../shared/domain/text/direction.ts';
import { isolate } from '../../../shared/domain/text/isolate.ts';
import { usePeopleFound } from '../../api/use-people-found.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { PersonText } from '../../ui/own-words.tsx';
import { Tag } from '../../ui/tag.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDrawnBlocks } from '../../ui/use-drawn-blocks.ts';

const space = ' ';

/** From here on a list is looked through faster by typing than by reading. */
const manyPeople = 20;
/** A guess, in pixels, for people that were not drawn yet: two or three stand side by side. */
const rowHeight = 16;

export interface PeopleChoiceProps {
  readonly people: readonly PersonSummary[];
  readonly value: readonly string[];
  readonly onChange: (ids: string[]) => void;
}

export function PeopleChoice({ people, value, onChange }: PeopleChoiceProps) {
  const { t } = useTranslation('groups');
  const [words, setWords] = useState('');
  const found = usePeopleFound(people, useDeferredValue(words));
  const { holder, blocks } = useDrawnBlocks(found, rowHeight);
  if (people.length === 0)
    return (
      <p>
        {t('choose.nobody.text')} <a href={href('people', 'new')}>{t('choose.nobody.action')}</a>
      </p>
    );
  const isMany = people.length > manyPeople;
  // Where everybody who waits makes one group, one press says so.
  const fitsOneGroup = people.length > 1 && people.length <= groupSize.most;
  return (
    <>
      {fitsOneGroup && (
        <div>
          <Button
            small
            isDisabled={value.length === people.length}
            onPress={() => onChange(people.map(({ id }) => id))}
          >
            {t('choose.all', { count: people.length })}
          </Button>
        </div>
      )}
      {isMany && (
        <div className="measure stack-small">
          <TextField
            label={t('fields:choose.find')}
            description={t('fields:choose.findNote')}
            value={words}
            onChange={setWords}
            type="search"
          />
          <Chosen people={people} ids={value} />
        </div>
      )}
      <CheckboxGroup
        className="field"
        value={[...value]}
        // In the order of the register, whatever the order of the clicks.
        onChange={(ids) => onChange(inOrder(people, ids))}
      >
        <Label className="field-label">{t('choose.title')}</Label>
        <div
          ref={holder as RefObject<HTMLDivElement>}
          className={isMany ? 'choices-scroll' : undefined}
        >
          {blocks.map(({ from, to, room }) =>
            room === null ? (
              <div key={from} className="choices-grid" data-block={from}>
                {found.slice(from, to).map((person) => (
                  <PersonBox key={person.id} person={person} />
                ))}
              </div>
            ) : (
              <div key={from} style={{ blockSize: room }} />
            ),
          )}
          {found.length === 0 && <p role="status">{t('fields:choose.nobody')}</p>}
        </div>
      </CheckboxGroup>
    </>
  );
}

function inOrder(people: readonly PersonSummary[], ids: readonly string[]): string[] {
  const chosen = new Set(ids);
  return people.map(({ id }) => id).filter((id) => chosen.has(id));
}

/** Those who are chosen already, whatever the list shows at the moment. */
function Chosen(props: {
  readonly people: readonly PersonSummary[];
  readonly ids: readonly string[];
}) {
  const { t, i18n } = useTranslation('fields');
  const format = useFormat();
  if (props.ids.length === 0) return null;
  const chosen = new Set(props.ids);
  const names = props.people
    .filter(({ id }) => chosen.has(id))
    // Each in one piece, whatever the direction of its neighbours.
    .map((one) => isolate(one.preferredName, directionOf(i18n.language)));
  return <p className="note">{t('fields:choose.chosen', { names: format.list(names) })}</p>;
}

const PersonBox = memo(function PersonBox({ person }: { readonly person: PersonSummary }) {
  const { t } = useTranslation('groups');
  const format = useFormat();
  return (
    <Checkbox value={person.id} className="choice">
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
  );
});
