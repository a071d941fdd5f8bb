import { BookmarkEnd, BookmarkStart, type IParagraphOptions, Paragraph } from 'docx';
import type { Node } from 'mdast';
import type { Place } from './place.js';
import type { Block, Run, State } from './state.js';
import { sizedId } from './style/sized-id.js';
import { twips } from './style/twips.js';
import type { Use } from './style/word-style.js';
import { PlainElement } from './xml/plain-element.js';
import { plainParagraph } from './xml/plain-paragraph.js';

/** What a paragraph needs besides its runs. */
export interface ParagraphSettings {
  /** What it is used for; that of its place by default. */
  use?: Use | undefined;
  /** Direct formatting. */
  options?: Partial<IParagraphOptions> | undefined;
}

/** Write a paragraph in the style of its place, moved in as far as its lists and quotations are. */
export function writeParagraph(
  state: State,
  node: Node,
  runs: Run[],
  place: Place,
  { use = place.use, options }: ParagraphSettings = {},
): Block {
  const style = use === 'normal' ? undefined : sizedId(use, place.size);
  const anchor = state.anchors.of(node);
  const children = anchor
    ? ([
        new BookmarkStart(anchor.name, anchor.number),
        ...runs,
        new BookmarkEnd(anchor.number),
      ] as Run[])
    : runs;
  // The library puts marks into the paragraphs of notes, which have to be its own.
  const plain = place.story === 'body' && place.steps === 0 && !options && runs.every(isPlain);
  if (plain && !anchor) return plainParagraph(style, runs);
  return new Paragraph({
    ...(style !== undefined && { style }),
    ...listing(state, place, use),
    ...options,
    children,
  });
}

function isPlain(run: Run): boolean {
  return (run as unknown) instanceof PlainElement;
}

/** The mark of a list item and how far it stands in. */
function listing({ layout }: State, { steps, item, size }: Place, use: Use) {
  const marker = item?.marker;
  if (steps === 0) return {};
  const { list, table } = layout.style;
  const look = layout.paragraph(use);
  const character = use.startsWith('cell') ? twips(table.sizes[size]!) : twips(look.size);
  const units = { ...layout.units(use), character };
  const cramped = use.startsWith('cell');
  const step = cramped ? Math.round(character * 1.5) : twips(list.step, units);
  const hanging = cramped || list.hanging;
  const left = twips(look.left ?? '0pt', units) + step * (hanging || !item ? steps : steps - 1);
  const numbering =
    marker?.kind === 'counted'
      ? {
          numbering: {
            reference: marker.reference,
            instance: marker.instance,
            level: marker.level,
          },
        }
      : {};
  return {
    ...numbering,
    indent: { left, ...firstLine(hanging && marker ? step : 0, look, units) },
  };
}

/** The first line hangs out by its mark, or stands in as its style says. */
function firstLine(
  hanging: number,
  { firstLine: length }: { firstLine?: string | undefined },
  units: Parameters<typeof twips>[1],
) {
  if (hanging > 0) return { hanging };
  if (length === undefined) return { firstLine: 0 };
  const characters = length.endsWith('char')
    ? { firstLineChars: Math.round(Number.parseFloat(length) * 100) }
    : {};
  return { firstLine: twips(length, units), ...characters };
}
