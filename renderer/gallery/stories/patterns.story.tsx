import { Button } from '../../ui/button.tsx';
import { EvidenceLetters } from '../../ui/evidence-letters.tsx';
import { PersonText } from '../../ui/own-words.tsx';
import { Tag } from '../../ui/tag.tsx';
import { State } from '../story.tsx';
import type { Story } from '../story.tsx';

const hours = 36;

/** Ways to put things together that are styles without a component: sheet, margin, table, facts, rows. */
export const story: Story = {
  page: (words) => (
    <>
      <State name="type scale" wide>
        <h1>{words.people}</h1>
        <h2>{words.people}</h2>
        <h3>{words.people}</h3>
        <p className="lead">{words.program}</p>
        <p>{words.program}</p>
        <p className="note">{words.program}</p>
        <p className="person">{words.said}</p>
      </State>
      <State name="sheet with the person's margin" wide>
        <div className="sheet with-margin">
          <div className="sheet-margin">{words.said}</div>
          <div className="sheet-body">
            <dl className="facts">
              <dt>{words.name}</dt>
              <dd>
                <PersonText text={words.personName} />
              </dd>
              <dt>{words.languages}</dt>
              <dd>{words.program}</dd>
            </dl>
          </div>
        </div>
      </State>
      <State name="table" wide>
        <div className="table-scroll">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.evidence}</th>
                <th scope="col" className="number">
                  {words.hours}
                </th>
              </tr>
            </thead>
            <tbody>
              {[words.personName, words.longName.slice(0, 80)].map((name) => (
                <tr key={name}>
                  <th scope="row">
                    <PersonText text={name} />
                  </th>
                  <td>
                    <EvidenceLetters letters={['D', 'S']} label={words.evidence} />
                  </td>
                  <td className="number">{hours}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </State>
      <State name="rows" wide>
        <ul className="rows">
          {[words.today, words.languages].map((name) => (
            <li key={name}>
              <span className="grow">{name}</span>
              <Tag kind="plain" staysHere>
                {words.staysHere}
              </Tag>
              <Button small>{words.open}</Button>
            </li>
          ))}
        </ul>
      </State>
    </>
  ),
};
