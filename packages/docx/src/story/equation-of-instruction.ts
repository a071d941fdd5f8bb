/** What encloses a character → the mark of Unicode that does. */
const enclosing: Readonly<Record<string, string>> = {
  '○': '\u20DD',
  '◯': '\u20DD',
  〇: '\u20DD',
  '□': '\u20DE',
  '◇': '\u20DF',
  '△': '\u20E4',
};
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const circledWords = '㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉';
/** What is nested deeper than any formula is left as it is written. */
const deepest = 50;
/**
 * Read the text of an EQ field (ECMA-376 Part 1, 17.16.5.19), whose result is drawn and not stored:
 * enclosed characters, phonetic guides, and formulas as linear text. Undefined for other fields.
 */
export function equationOfInstruction(instruction: string): string | undefined {
  const body = /^\s*EQ\s([\s\S]*)$/i.exec(instruction)?.[1];
  if (body === undefined) return undefined;
  // `\* jc2 \* "Font:宋体"` says how it looks.
  return textOf(body.replace(/\\\*\s*(?:"[^"]*"|\S+)/g, '')).trim();
}

/** Brackets that are open: those of switches, or such as are text themselves. */
interface Frame {
  /** What stands before the arguments, bracket and all: `\s\up 9(`. */
  head: string;
  /** All letters after the backslashes, lower case: `s`, `up`. */
  names: string[];
  parts: string[];
}

const switches = /(?:\\[a-z]{1,2}\s{0,3}-?\d{0,4}\s{0,3}|\\[blr]c\s{0,3}\\.\s{0,3}){1,8}\(/iy;

/** Read text in which switches with arguments stand, `1+\f(a,b)`, in one pass. */
function textOf(source: string): string {
  const frames: Frame[] = [{ head: '', names: [], parts: [''] }];
  const add = (text: string): void => {
    const { parts } = frames[frames.length - 1]!;
    parts[parts.length - 1] += text;
  };
  for (let at = 0; at < source.length; ) {
    const sign = source[at]!;
    switches.lastIndex = at;
    const head = sign === '\\' ? switches.exec(source)?.[0] : undefined;
    if (head !== undefined && frames.length < deepest) {
      const names = [...head.matchAll(/\\([a-z]{1,2})/gi)].map(([, name]) => name!.toLowerCase());
      frames.push({ head, names, parts: [''] });
      at += head.length;
      continue;
    }
    const frame = frames[frames.length - 1]!;
    at++;
    // A backslash keeps the sign after it from being read: `\,` `\(`.
    if (sign === '\\') add(source[at++] ?? '');
    else if (sign === '(' && frames.length < deepest)
      frames.push({ head: sign, names: [], parts: [''] });
    else if (sign === ')' && frames.length > 1) {
      frames.pop();
      add(frame.names.length > 0 ? write(frame.names, frame.parts) : `(${frame.parts[0]})`);
    } else if ((sign === ',' || sign === ';') && frame.names.length > 0) frame.parts.push('');
    else add(sign);
  }
  return frames.map(({ head, parts }) => head + parts.join(',')).join('');
}

function write([name, ...more]: string[], parts: string[]): string {
  const [first = '', second = ''] = parts;
  if (name === 'f' && parts.length === 2) return `${group(first)}/${group(second)}`;
  if (name === 'r') return parts.length === 2 ? `√(${first}&${second})` : `√${group(first)}`;
  if (name === 'b') return `(${parts.join(',')})`;
  if (name === 'i') return `∫_${group(first)}^${group(second)} ${parts[2] ?? ''}`;
  if (name === 'o' && more.includes('ac') && parts.length === 2) return enclosed(first, second);
  // A phonetic guide: the reading stands above its base.
  if (name === 'o' && more.includes('ad') && parts.length === 2) return `${second}(${first})`;
  if (name === 'a' || name === 'l') return parts.join(', ');
  return parts.join('');
}

function enclosed(outer: string, inner: string): string {
  const mark = enclosing[outer.trim()];
  if (mark === undefined) return outer + inner;
  if (mark === '\u20DD') {
    const number = /^(?:[1-9]|1\d|20)$/.test(inner) ? circled[Number(inner) - 1] : undefined;
    const word =
      inner.length === 1 ? circledWords['一二三四五六七八九十'.indexOf(inner)] : undefined;
    if (number ?? word) return (number ?? word)!;
  }
  return inner + mark;
}

function group(text: string): string {
  return [...text].length <= 1 || /^\d+(?:\.\d+)?$/.test(text) ? text : `(${text})`;
}
