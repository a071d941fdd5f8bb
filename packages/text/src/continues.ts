import { unreadMark } from '@gouji/tree';
import type { Line } from './analyse-lines.js';
import { isFullLine, type Wrapping } from './find-wrapping.js';
import { indentOf } from './source-line.js';
import { widthOf } from './width-of.js';

const ends = /(?:[。！？；;!?…：:]|[a-z\d)]\.)["”’』」》)）]*$/u;
const open = /[,，、]$/u;
/** Lines that stand over tables which are none of the form's. */
const marks = new Set([unreadMark.zh, unreadMark.en]);
/** What a number counts, before a mark: only the edge of a page parts it from its number. */
const measure =
  /^(?:人?次|万?元|[条件个人名份篇项期宗场类家册批户起部处台套天日月年%％])[，,、；;。）)]/u;
const indent = 2;
const item = /^[●•◆■□○※▲★*·\-–—►]/u;

/**
 * Tell whether a line carries on the sentence of the line before. Short lines that may be cells
 * never do, unless the whole document is wrapped at one width and the line before is full.
 *
 * @param isFirst the line before is the first of its paragraph
 */
export function continues(before: Line, line: Line, wrapping: Wrapping, isFirst: boolean): boolean {
  if (line.number || item.test(line.text) || marks.has(line.text)) return false;
  if (!isWords(before) || !isWords(line)) return false;
  const gap = line.pageBreak ? 0 : line.gap - wrapping.gap;
  const prose = line.kind === 'prose';
  const listed = isListing(before.text) && /[，,；;。]/u.test(line.text);
  if (open.test(before.text)) return gap <= 1 && (prose || listed);
  if (gap > 0) return false;
  const full = isFullLine(before, line, isFirst ? withoutIndent(before, wrapping) : wrapping);
  if (measure.test(line.text) && isCounting(before.text)) return true;
  if (listed && !ends.test(before.text)) return true;
  if (ends.test(before.text)) {
    return full && wrapping.indented && indentOf(line) === 0;
  }
  if (full) return wrapping.indented ? indentOf(line) === 0 : true;
  if (/[A-Za-z\d)]["”’]?$/u.test(before.text) && /^[A-Z]/u.test(line.text)) return false;
  return before.kind === 'prose' && widthOf(before.text) > 45 && (prose || ends.test(line.text));
}

/**
 * Tell whether a sentence ends in a number. One pattern for all of it would go over a long paragraph
 * again from every word and every mark of it.
 */
function isCounting(text: string): boolean {
  if (!/\p{Nd}$/u.test(text.slice(-2))) return false;
  const mark = Math.max(...pauses.map((pause) => text.lastIndexOf(pause)));
  return mark > 0 && /\p{sc=Han}/u.test(text.slice(0, mark));
}

/** Tell whether a sentence breaks off among the parts of a number: `共12条,其中图文7条,动画`. */
function isListing(text: string): boolean {
  const at = text.lastIndexOf(parts);
  if (at < 0 || /[。！？!?]/u.test(text.slice(at))) return false;
  const total = text.slice(text.lastIndexOf('。', at) + 1, at);
  return /\p{Nd}/u.test(total) && /\p{Nd}/u.test(text.slice(at));
}

const parts = '其中';
const pauses = ['，', ',', '、', '；', ';'];

/** Where the text has lost the indents, the first line of a paragraph is narrower by two. */
function withoutIndent({ text, number }: Line, wrapping: Wrapping): Wrapping {
  const isHeading = number !== undefined || !/[,，、《》]/u.test(text);
  if (wrapping.indented || wrapping.width === 0 || isHeading) return wrapping;
  return { ...wrapping, width: wrapping.width - indent };
}

function isWords({ kind }: Line): boolean {
  return kind === 'prose' || kind === 'short';
}
