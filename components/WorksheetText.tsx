import type { ComponentChildren } from 'preact';
import type { Paragraph, Piece } from '../lib/view/worksheet.ts';
import type { Sheet } from './sheet.ts';
import { coloursOf } from './Tile.tsx';

interface Props {
  sheet: Sheet;
  isMarked: boolean;
  /** A column beside the text to write in. */
  hasMargin?: boolean;
}

/** The article's text, with marks that a printer without colours shows: letters, line patterns, boxes. */
export function WorksheetText({ sheet, isMarked, hasMargin = false }: Props) {
  const { view, words, lang } = sheet;
  return (
    // In the article's direction, whatever the sheet's is; what has a direction of its own has no say in it.
    <div class={`text ${hasMargin ? 'text-margin' : ''} ${isMarked ? '' : 'text-open'}`} dir="auto">
      {hasMargin && (
        <p class="text-notes" aria-hidden="true">
          <bdi>{words.notes}</bdi>
        </p>
      )}
      {view.paragraphs.map((paragraph, place) => (
        // Blocks have no identity but their place.
        <Block key={place} paragraph={paragraph} lang={lang}>
          {isMarked
            ? paragraph.pieces.map((piece, at) => (
                <Marked key={at} piece={piece} noLetter={words.noSourceLetter} />
              ))
            : paragraph.pieces.map(({ text }) => text).join('')}
        </Block>
      ))}
    </div>
  );
}

interface BlockProps {
  paragraph: Paragraph;
  lang: string | undefined;
  children: ComponentChildren;
}

function Block({ paragraph: { kind, number }, lang, children }: BlockProps) {
  if (kind === 'heading') {
    return (
      <h4 class="text-heading" lang={lang}>
        {children}
      </h4>
    );
  }
  return (
    <p class={`text-block ${kind === 'quotation' ? 'text-quotation' : ''}`} lang={lang}>
      <span class="text-number">{number}</span>
      {children}
    </p>
  );
}

function Marked({ piece, noLetter }: { piece: Piece; noLetter: string }) {
  const { text, slot, begins, mention, figure } = piece;
  const looks = [mention && 'mention', figure && `figure-${figure}`].filter(Boolean).join(' ');
  const inner = looks ? <span class={looks}>{text}</span> : text;
  if (!slot) return <>{inner}</>;
  return (
    <>
      {begins && (
        <b class="letter" dir="auto">
          {slot.letter || noLetter}
        </b>
      )}
      <span class={`claim claim-${slot.pattern}`} style={coloursOf(slot)}>
        {inner}
      </span>
    </>
  );
}
