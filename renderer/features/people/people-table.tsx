/** One row for each person: code, name, languages, group, agreement. */
import { useTranslation } from 'react-i18next';
import type { PersonSummary } from '../../../shared/contract/people.ts';
import { href } from '../../app/router.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { PersonText } from '../../ui/own-words.tsx';
import { Tag } from '../../ui/tag.tsx';

const columns = ['code', 'name', 'languages', 'arrived', 'group', 'agreement'] as const;
const tagKinds = { missing: 'care', signed: 'ok', withdrawn: 'error' } as const;

export function PeopleTable({ people }: { readonly people: readonly PersonSummary[] }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className="visually-hidden">{t('list.title')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`list.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <td className="nowrap">{person.code}</td>
              <th scope="row">
                <a href={href('people', person.id)}>
                  <PersonText text={person.preferredName} />
                </a>
              </th>
              <td>{format.list(person.languages.map((code) => format.language(code)))}</td>
              <td className="nowrap">
                {person.arrivedOn === null ? '' : format.day(person.arrivedOn)}
              </td>
              <td>
                {person.group !== null && (
                  <a href={href('groups', person.group.id)}>
                    <bdi>{person.group.name}</bdi>
                  </a>
                )}
              </td>
              <td className="nowrap">
                <span className="row">
                  <Tag kind={tagKinds[person.agreement]}>
                    {t(`common:agreement.${person.agreement}`)}
                  </Tag>
                  {person.imported && <Tag kind="plain">{t('list.imported')}</Tag>}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
