/** Shows a part of the record when it is there. A part starts afresh for another person. */
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Person } from '../../../shared/contract/people.ts';
import type { PersonRecord } from '../../../shared/contract/record.ts';
import { QueryView } from '../../api/query-view.tsx';
import { useRecord } from './use-record.ts';

export function RecordView(props: {
  readonly person: Person;
  readonly children: (record: PersonRecord) => ReactNode;
}) {
  return (
    <QueryView query={useRecord(props.person.id)}>
      {(record) => <Fragment key={props.person.id}>{props.children(record)}</Fragment>}
    </QueryView>
  );
}
