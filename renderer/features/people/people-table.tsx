/** One row for each person: code, name, languages, group, agreement. However many, only those in sight are drawn. */
import { memo } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonSummary } from '../../../shared/contract/people.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { PersonText } from '../../ui/own-words.tsx';
import { Tag } from '../../ui/tag.tsx';
import { useDrawnBlocks } from '../../ui/use-drawn-blocks.ts';

const columns = ['code', 'name', 'languages', 'arrived', 'group', 'agreement'] as const;
const tagKinds = { missing: 'care', signed: 'ok', withdrawn: 'error' } as const;
const rowHeight = 36;

/** `people` must be the same array while it holds the same people: another one is measured anew. */
export function PeopleTable({ people }: { readonly people: readonly PersonSummary[] }) {
  const { t } = useTranslation('people');
  const { holder, blocks, isLong } = useDrawnBlocks(people, rowHeight);
  return (
    <div className="table-scroll">
      <table
        ref={holder as RefObject<HTMLTableElement>}
        className={isLong ? 'table steady' : 'table'}
        aria-rowcount={people.length + 1}
      >
        <caption className="visually-hidden">{t('list.title')}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th key={column} scope="col" className={`people-${column}`}>
                {t(`list.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {blocks.map(({ from, to, room }) =>
          room === null ? (
            <tbody key={from} data-block={from}>
              {people.slice(from, to).map((person, index) => (
                <PersonRow key={person.id} person={person} rowIndex={from + index + 2} />
              ))}
            </tbody>
          ) : (
            <tbody key={from} aria-hidden="true">
              <tr style={{ blockSize: room }} />
            </tbody>
          ),
        )}
      </table>
    </div>
  );
}

const PersonRow = memo(function PersonRow({
  person,
  rowIndex,
}: {
  readonly person: PersonSummary;
  readonly rowIndex: number;
}) {
  const { t } = useTranslation('people');
  const format = useFormat();
  return (
    <tr aria-rowindex={rowIndex}>
      <td className="nowrap">{person.code}</td>
      <th scope="row">
        <a href={href('people', person.id)}>
          <PersonText text={person.preferredName} />
        </a>
      </th>
      <td>{format.list(person.languages.map((code) => format.language(code)))}</td>
      <td className="nowrap">{person.arrivedOn === null ? '' : format.day(person.arrivedOn)}</td>
      <td>
        {person.group !== null && (
          <a href={href('groups', person.group.id)}>
            <bdi>{person.group.name}</bdi>
          </a>
        )}
      </td>
      <td>
        <span className="row">
          <Tag kind={tagKinds[person.agreement]}>{t(`common:agreement.${person.agreement}`)}</Tag>
          {person.imported && <Tag kind="plain">{t('list.imported')}</Tag>}
        </span>
      </td>
    </tr>
  );
});
