import { DeletedTextRun, Tab, TextRun } from 'docx';
import type { Text } from 'mdast';
import type { Format } from '../../place.js';
import { runOptions } from '../../run-options.js';
import type { Run, State } from '../../state.js';
import { tracked } from '../../tracked.js';
import { plainRun } from '../../xml/plain-run.js';
import { xmlText } from '../../xml/xml-text.js';

/** Write text; tabs are elements of their own, and a line feed is white space. */
export function text(state: State, node: Text, format: Format): Run[] {
  const value = joinLines(xmlText(node.value));
  if (value === '') return [];
  if (!value.includes('\t')) return piece(state, value, format);
  return value
    .split('\t')
    .flatMap((part, index) => [
      ...(index > 0
        ? tracked(state, format, [new TextRun({ ...runOptions(format), children: [new Tab()] })])
        : []),
      ...(part === '' ? [] : piece(state, part, format)),
    ]);
}

function piece(state: State, value: string, format: Format): Run[] {
  if (!format.change) return [plainRun(value, format) as unknown as Run];
  const options = { ...runOptions(format), text: value };
  if (format.change?.kind !== 'deletion') return tracked(state, format, [new TextRun(options)]);
  const { author = '', date } = format.change;
  const id = state.next('change');
  return [new DeletedTextRun({ ...options, id, author: xmlText(author), date: date as string })];
}

const han = '[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef“”‘’]';
const betweenHan = new RegExp(`(?<=${han}) *[\\r\\n]+ *(?=${han})`, 'gu');

/** Where a source breaks a line of Chinese there is no space; elsewhere there is one. */
function joinLines(value: string): string {
  if (!/[\r\n]/.test(value)) return value;
  return value.replace(betweenHan, '').replace(/\s*[\r\n]+\s*/g, ' ');
}
