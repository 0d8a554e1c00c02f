/**
 * A document as content without looks: the one thing that the Word writer, the PDF writer and the
 * preview are given, so that they cannot say different things.
 */

import type { Pictogram } from './pictograms.ts';

/** Text in one language; its direction follows from the language. */
export interface Phrase {
  readonly language: string;
  readonly text: string;
}

/** The same thing in the document's language and, where there is one, the second language beside it. */
export type Phrases = readonly [Phrase, ...Phrase[]];

export interface Column {
  readonly label: Phrases;
  /** Share of the table's width, any unit. */
  readonly share: number;
  readonly align: 'start' | 'center' | 'end';
}

/** A cell is a stack of lines; `strong` is the person's or the main line, `quiet` the office's. */
export interface CellLine {
  readonly phrase: Phrase;
  readonly weight: 'strong' | 'normal' | 'quiet';
}
export type Cell = readonly CellLine[];

export interface TableRow {
  readonly cells: readonly Cell[];
  readonly notConfirmed?: boolean;
}

/** What stands in a box that is crossed: a letter, since the fonts of the documents have no cross. */
export const tick = 'X';

/** A box to be crossed with a pen, or crossed already. */
export interface TickBox {
  /** Nothing where the sentence beside it says it all. */
  readonly label: Phrases | null;
  readonly ticked: boolean;
}

export interface StatementRow {
  readonly sign: Pictogram | null;
  readonly text: Phrases;
  readonly boxes: readonly TickBox[];
}

/** A line to sign on, with the name of whoever signs below it. */
export interface SignaturePlace {
  /** Null where nobody knows yet who signs: they write their name with a pen, above `nameLabel`. */
  readonly name: Phrase | null;
  readonly nameLabel: Phrases;
  readonly role: Phrases;
}

export type Block =
  | {
      readonly kind: 'cover';
      readonly title: Phrases;
      readonly subtitle: Phrases;
      readonly name: Phrase;
      readonly centre: Phrase;
    }
  | {
      readonly kind: 'heading';
      /** A chapter, a part of it, or what is told one by one in a part. */
      readonly level: 1 | 2 | 3;
      readonly number: string | null;
      readonly text: Phrases;
      readonly notConfirmed: Phrases | null;
      readonly newPage: boolean;
    }
  | { readonly kind: 'paragraph'; readonly look: 'lead' | 'body' | 'note'; readonly text: Phrases }
  | {
      readonly kind: 'own-words';
      readonly words: Phrase;
      readonly translation: Phrase | null;
      readonly by: Phrases;
    }
  | {
      readonly kind: 'facts';
      readonly rows: readonly {
        readonly label: Phrases;
        readonly value: Cell;
        /** As many lines are left free, for a pen or for Word. */
        readonly room?: number;
        /** Sentences of which a pen crosses what holds, above the value. */
        readonly boxes?: readonly TickBox[];
      }[];
    }
  | {
      readonly kind: 'table';
      readonly caption: Phrases;
      readonly legend: Phrases | null;
      readonly columns: readonly Column[];
      /** Stand below the names of the columns, on every page. */
      readonly headRows?: readonly TableRow[];
      readonly rows: readonly TableRow[];
    }
  | { readonly kind: 'list'; readonly items: readonly Phrases[] }
  | {
      readonly kind: 'box';
      readonly look: 'plain' | 'partial';
      readonly paragraphs: readonly Phrases[];
    }
  | {
      /** Sentences one below the other; a second language has a column of its own beside the first. */
      readonly kind: 'statements';
      readonly rows: readonly StatementRow[];
    }
  | {
      readonly kind: 'signatures';
      readonly places: readonly SignaturePlace[];
    };

/** A PNG in base64. */
export interface Picture {
  /** Whose logo it is, for whoever does not see it. */
  readonly name: string;
  readonly png: string;
  /** Points across and down. */
  readonly width: number;
  readonly height: number;
}

/** What the centre prints at the head of the first page. Its words are the centre's own, in a language that nobody said. */
export interface Letterhead {
  /** Address, telephone and the like. */
  readonly lines: readonly string[];
  readonly centreLogo: Picture | null;
  readonly funderLogos: readonly Picture[];
  /** Empty where there is none. */
  readonly fundingLine: string;
}

export interface Outline {
  readonly title: string;
  readonly language: string;
  readonly second: string | null;
  /**
   * It goes to somebody who must not learn where it was made and for whom: nothing in the file names the program,
   * and no sign of a funder may stand on it.
   */
  readonly discreet?: boolean;
  /** It is for somebody outside, who reads it without the person: nothing in it asks them to read it together. */
  readonly readAlone?: boolean;
  /** On which agreement it was made, for the properties of a file; nothing where none stands. */
  readonly basis?: string;
  /** Wide pages, for tables with many columns. */
  readonly landscape?: boolean;
  /** Smaller type and margins, for what has to fit on few pages. */
  readonly dense?: boolean;
  readonly letterhead?: Letterhead;
  /** Printed at the head and foot of every page. */
  readonly running: {
    readonly headStart: string;
    readonly headEnd: string;
    readonly footStart: string;
    /** "page {page} of {pages}" in the document's language, with the two markers in it. */
    readonly pageOf: string;
  };
  readonly blocks: readonly Block[];
}
