/** The head of a first page, drawn as it is printed. */
import type { CSSProperties } from 'react';
import type { Letterhead } from '../../shared/domain/document/outline.ts';
import { letterheadLayout } from '../../shared/domain/letterhead/letterhead-layout.ts';
import type { DrawnPicture } from '../../shared/domain/letterhead/letterhead-layout.ts';
import { directionOfText } from '../../shared/domain/text/isolate.ts';

/** Millimetres of text on an upright page; the drawing has the same proportions at any width. */
const TEXT_WIDTH = 166;

export interface LetterheadDrawingProps {
  readonly letterhead: Letterhead;
  readonly dense?: boolean;
}

export function LetterheadDrawing({ letterhead, dense = false }: LetterheadDrawingProps) {
  const layout = letterheadLayout(letterhead, TEXT_WIDTH, dense);
  const { centreLogo, lines, funderLogos, fundingLine, fundingBeside } = layout;
  return (
    <div className="letterhead">
      {(centreLogo !== null || lines.length > 0) && (
        <div className="letterhead-row">
          {centreLogo !== null && <PictureDrawing picture={centreLogo} />}
          <div>
            {lines.map((line, index) => (
              <Line key={index} text={line} />
            ))}
          </div>
        </div>
      )}
      {(funderLogos.length > 0 || fundingLine !== '') && (
        <div className="letterhead-row">
          {funderLogos.map((picture, index) => (
            <PictureDrawing key={index} picture={picture} />
          ))}
          <div className={fundingBeside ? 'letterhead-beside' : 'letterhead-below'}>
            {fundingLine !== '' && <Line text={fundingLine} />}
          </div>
        </div>
      )}
    </div>
  );
}

function PictureDrawing({ picture }: { readonly picture: DrawnPicture }) {
  const { name, png, across, down } = picture;
  const share: CSSProperties = { inlineSize: `${(across / TEXT_WIDTH) * 100}%` };
  return (
    <img
      alt={name}
      src={`data:image/png;base64,${png}`}
      width={Math.round(across * 10)}
      height={Math.round(down * 10)}
      style={share}
    />
  );
}

function Line({ text }: { readonly text: string }) {
  return (
    <p>
      <bdi dir={directionOfText(text)}>{text}</bdi>
    </p>
  );
}
