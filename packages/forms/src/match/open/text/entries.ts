import type { Line } from '../../lines.js';
import { type Segment, segmentsOf } from './segments.js';

/** The values of one row, and the words before them on their line. */
export interface ValueRun {
  kind: 'values';
  values: Segment[];
  own: Segment | undefined;
  lines: Line[];
}

/** A line of words: of labels, or of a name. */
export interface WordLine {
  kind: 'words';
  segments: Segment[];
  line: Line;
}

/** What may be neither. */
export interface Barrier {
  kind: 'barrier';
}

export type Entry = ValueRun | WordLine | Barrier;

/** How the lines under a title are told apart. */
export interface Reading {
  /** How many values a row has. */
  count: number;
  isValue: (text: string) => boolean;
  /** A name that other tables print. */
  isKnown: (name: string) => boolean;
}

/**
 * Tell the lines under a title apart: words, and values that fill a row, on one line or one a line.
 * What has other numbers of values than a row is a barrier.
 */
export function entriesOf(lines: readonly Line[], reading: Reading): Entry[] {
  const entries: Entry[] = [];
  for (const line of lines) {
    const segments = segmentsOf(line, reading.isValue);
    if (segments.length === 0) continue;
    const { words, values } = partValues(segments, reading);
    const last = entries[entries.length - 1];
    const open = last?.kind === 'values' && last.values.length < reading.count ? last : undefined;
    if (values.length === 0) entries.push({ kind: 'words', segments: words, line });
    else if (words.length > 1) entries.push({ kind: 'barrier' });
    else if (words.length === 0 && open) {
      open.values.push(...values);
      open.lines.push(line);
    } else entries.push({ kind: 'values', values, own: words[0], lines: [line] });
  }
  return entries.map((entry) => {
    const amiss = entry.kind === 'values' && entry.values.length !== reading.count;
    return amiss ? { kind: 'barrier' } : entry;
  });
}

interface Parted {
  words: Segment[];
  values: Segment[];
}

function partValues(segments: Segment[], reading: Reading): Parted {
  const { isValue, count } = reading;
  if (segments.length === 1) return partTokens(segments[0]!, reading);
  const words = segments.findLastIndex(({ text }) => !isValue(text)) + 1;
  const surplus = segments.length - words - count;
  // A figure that is one too many ends the name: lines without gaps do not part them.
  if (surplus <= 0 || words === 0)
    return { words: segments.slice(0, words), values: segments.slice(words) };
  const name = segments.slice(0, words + surplus);
  const text = name.map((each) => each.text).join(' ');
  return {
    words: [{ ...name[0]!, text, to: name[name.length - 1]!.to }],
    values: segments.slice(words + surplus),
  };
}

/** A line whose words and values single blanks part. */
function partTokens(segment: Segment, { isValue, isKnown, count }: Reading): Parted {
  if (isValue(segment.text)) return { words: [], values: [segment] };
  const tokens = segment.text.split(/\s/u);
  const words = tokens.findLastIndex((token) => !isValue(token)) + 1;
  const found = tokens.length - words;
  const values = tokens
    .slice(-count)
    .map((text) => ({ ...segment, text, from: undefined, to: undefined }));
  if (words === 0)
    return found === count ? { words: [], values } : { words: [segment], values: [] };
  const name = tokens.slice(0, -count).join(' ');
  if (found < count || (count === 1 && !isKnown(name))) return { words: [segment], values: [] };
  return { words: [{ ...segment, text: name, to: undefined }], values };
}
