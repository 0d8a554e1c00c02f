/** One block of a document. */
import type { Block } from '../../../shared/domain/document/outline.ts';
import type { BlockPlace } from '../../../shared/domain/document/reading-order.ts';
import { directionOf } from '../../../shared/domain/text/direction.ts';
import { DocumentTable } from './document-table.tsx';
import { CellText, PhrasesText, PhraseText } from './phrases-text.tsx';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

export interface DocumentBlockProps {
  readonly block: Block;
  readonly language: string;
  readonly place: BlockPlace;
}

export function DocumentBlock({ block, language, place }: DocumentBlockProps) {
  switch (block.kind) {
    case 'cover':
      return <Cover block={block} language={language} />;
    case 'heading':
      return <SectionHeading block={block} language={language} depth={place.depth} />;
    case 'paragraph':
      return (
        <p className={`document-${block.look}`}>
          <PhrasesText phrases={block.text} language={language} />
        </p>
      );
    case 'own-words':
      return <Words block={block} language={language} />;
    case 'facts':
      return (
        <dl className="document-facts">
          {block.rows.map((row, index) => (
            <div key={index}>
              <dt>
                <PhrasesText phrases={row.label} language={language} />
              </dt>
              <dd>
                <CellText cell={row.value} language={language} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <DocumentTable block={block} language={language} captionRepeated={place.captionRepeated} />
      );
    case 'list':
      return (
        <ul className="document-list">
          {block.items.map((item, index) => (
            <li key={index}>
              <PhrasesText phrases={item} language={language} />
            </li>
          ))}
        </ul>
      );
    case 'box':
      return (
        <div className={`document-box ${block.look}`}>
          {block.paragraphs.map((text, index) => (
            <p key={index}>
              <PhrasesText phrases={text} language={language} />
            </p>
          ))}
        </div>
      );
    case 'statements':
      return (
        <ul className="document-list">
          {block.rows.map(({ text }, index) => (
            <li key={index}>
              <PhrasesText phrases={text} language={language} />
            </li>
          ))}
        </ul>
      );
    case 'signatures':
      return (
        <ul className="document-signatures">
          {block.places.map(({ name, nameLabel, role }, index) => (
            <li key={index}>
              {name !== null && (
                <PhraseText phrase={name} language={language} className="cell-strong" />
              )}
              <PhrasesText phrases={role} language={language} />
              {name === null && (
                <div className="document-pen-name">
                  <PhrasesText phrases={nameLabel} language={language} />
                </div>
              )}
            </li>
          ))}
        </ul>
      );
  }
}

function Cover({ block, language }: { readonly block: Of<'cover'>; readonly language: string }) {
  return (
    <header className="document-cover">
      <p className="document-note">
        <PhraseText phrase={block.centre} language={language} />
      </p>
      <h3>
        <PhrasesText phrases={block.title} language={language} />
      </h3>
      <p className="document-note">
        <PhrasesText phrases={block.subtitle} language={language} />
      </p>
      <p className="document-name">
        <bdi lang={block.name.language}>{block.name.text}</bdi>
      </p>
    </header>
  );
}

/** The page around has the first heading; those of the document begin below it. */
const levels = { 1: 'h4', 2: 'h5', 3: 'h6' } as const;

interface SectionHeadingProps {
  readonly block: Of<'heading'>;
  readonly language: string;
  readonly depth: BlockPlace['depth'];
}

function SectionHeading({ block, language, depth }: SectionHeadingProps) {
  const Level = levels[depth];
  return (
    <Level className={`document-h${block.level}`}>
      {block.number !== null && <span>{block.number}</span>}
      <PhrasesText phrases={block.text} language={language} />
      {block.notConfirmed !== null && (
        <span className="document-mark">
          <PhrasesText phrases={block.notConfirmed} language={language} />
        </span>
      )}
    </Level>
  );
}

function Words({
  block,
  language,
}: {
  readonly block: Of<'own-words'>;
  readonly language: string;
}) {
  return (
    <figure className="document-words">
      <blockquote lang={block.words.language} dir={directionOf(block.words.language)}>
        {block.words.text}
      </blockquote>
      {block.translation !== null && (
        <p>
          <PhraseText phrase={block.translation} language={language} />
        </p>
      )}
      <figcaption className="document-note">
        <PhrasesText phrases={block.by} language={language} />
      </figcaption>
    </figure>
  );
}
