import { continuedLines, joint } from '@gouji/text';
import { slicePhrasing, textOf } from '@gouji/tree';
import type { Paragraph, PhrasingContent } from 'mdast';

/** A line of a paragraph: its content, its text, and the break before it. */
interface Line {
  children: PhrasingContent[];
  text: string;
  between: PhrasingContent[];
}

/**
 * Put together the lines of paragraphs that carry on one another; the others stay apart. A joined
 * line may carry on where a short one did not, so this goes on until nothing is left to join.
 */
export function rejoin(paragraphs: Paragraph[]): Paragraph[] {
  const joined = rejoinOnce(paragraphs);
  return joined ? rejoin(joined) : paragraphs;
}

/** Undefined where no line carries on another. */
function rejoinOnce(paragraphs: Paragraph[]): Paragraph[] | undefined {
  const lines = paragraphs.map(linesOf);
  const all = lines.map((own) => own.map(({ text }) => text).join('\n')).join('\n\n');
  const continued = continuedLines(all);
  if (continued.size === 0) return undefined;
  const out: Paragraph[] = [];
  let number = 0;
  let before: Line | undefined;
  paragraphs.forEach((paragraph, index) => {
    lines[index]!.forEach((line, at) => {
      number++;
      const last = out.at(-1);
      if (before && last && continued.has(number)) {
        last.children = join(
          last.children,
          line.children,
          joint(before.text.trimEnd(), line.text.trimStart()),
        );
        extend(last, paragraph);
      } else if (at === 0) {
        out.push({ ...paragraph, children: line.children });
      } else {
        last!.children = concat(concat(last!.children, line.between), line.children);
      }
      before = line;
    });
    number++;
  });
  return out;
}

/** Cut a paragraph at its line breaks. */
function linesOf({ children }: Paragraph): Line[] {
  const text = textOf({ type: 'paragraph', children });
  let start = 0;
  return text.split('\n').map((line) => {
    const end = start + line.length;
    const own = {
      children: slicePhrasing(children, start, end),
      text: line,
      between: start === 0 ? [] : slicePhrasing(children, start - 1, start),
    };
    start = end + 1;
    return own;
  });
}

/**
 * Join two pieces of content without the break between them. Their texts stay apart, so that each
 * keeps its exact place.
 */
function join(
  before: PhrasingContent[],
  after: PhrasingContent[],
  between: '' | ' ',
): PhrasingContent[] {
  const space: PhrasingContent[] = between === '' ? [] : [{ type: 'text', value: between }];
  return [...trimEnd(before), ...space, ...trimStart(after)];
}

/** Put content together; texts that meet become one. */
function concat(before: PhrasingContent[], after: PhrasingContent[]): PhrasingContent[] {
  const [last, first] = [before.at(-1), after[0]];
  if (last?.type !== 'text' || first?.type !== 'text') return [...before, ...after];
  const text = { ...last, value: last.value + first.value };
  const end = first.position?.end ?? last.position?.end;
  if (last.position && end) text.position = { start: last.position.start, end };
  return [...before.slice(0, -1), text, ...after.slice(1)];
}

function trimStart([first, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : rest;
  return [{ ...first, value: first.value.trimStart() }, ...rest];
}

function trimEnd(children: PhrasingContent[]): PhrasingContent[] {
  const last = children.at(-1);
  if (last?.type !== 'text') return children;
  return [...children.slice(0, -1), { ...last, value: last.value.trimEnd() }];
}

/** The joined paragraph ends where its last line does. */
function extend(paragraph: Paragraph, { position }: Paragraph): void {
  if (!paragraph.position || !position) return;
  paragraph.position = { start: paragraph.position.start, end: position.end };
}
