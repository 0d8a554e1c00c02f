/** A table of a document, with its legend where it is read. */
import type { Block } from '../../../shared/domain/document/outline.ts';
import { CellText, PhrasesText } from './phrases-text.tsx';

export interface DocumentTableProps {
  readonly block: Extract<Block, { kind: 'table' }>;
  readonly language: string;
  readonly captionRepeated: boolean;
}

export function DocumentTable({ block, language, captionRepeated }: DocumentTableProps) {
  const total = block.columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <table className="document-table">
      <caption>
        <span className={captionRepeated ? 'visually-hidden' : undefined}>
          <PhrasesText phrases={block.caption} language={language} />
        </span>
        {block.legend !== null && (
          <span className="document-note">
            <PhrasesText phrases={block.legend} language={language} />
          </span>
        )}
      </caption>
      <colgroup>
        {block.columns.map(({ share }, index) => (
          <col key={index} style={{ inlineSize: `${(share / total) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.columns.map(({ label, align }, index) => (
            <th key={index} scope="col" className={align}>
              <PhrasesText phrases={label} language={language} />
            </th>
          ))}
        </tr>
        {block.headRows?.map(({ cells }, rowIndex) => (
          <tr key={rowIndex}>
            {cells.map((cell, index) => (
              <td key={index} className={block.columns[index]?.align}>
                <CellText cell={cell} language={language} />
              </td>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {block.rows.map((row, rowIndex) => (
          <tr key={rowIndex} className={row.notConfirmed === true ? 'not-confirmed' : undefined}>
            {row.cells.map((cell, index) => (
              <td key={index} className={block.columns[index]?.align}>
                <CellText cell={cell} language={language} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
