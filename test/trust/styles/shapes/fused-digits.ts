import type { LayoutCell } from '../../../make/layout.js';
import type { TablePrinter } from '../../../make/print/table-printer.js';
import type { Draft } from '../../draft.js';
import { readRow } from '../../perfect-reader.js';
import { printText } from '../../print-text.js';
import type { Shape } from '../../style.js';

/**
 * Digits of neighbouring cells run together; a row is known as far as its own sums part them in one
 * way only.
 */
export const fusedDigits: Shape = {
  kind: 'shape',
  name: 'fused-digits',
  says: [
    'digits fused',
    '`000` = 0,0,0',
    '四 is `1 / 000 / 1 / 000111 / 0001` = 15 values, split uniquely by `review-total`: 1,0,0,0,1; 0,0,0,1,1; 1,0,0,0,1',
    'Where no unique split exists, say so; never guess in silence',
  ],
  needsSums: true,
  without: ['lost-labels', 'stray-number', 'row-missing', 'extra-row', 'group-as-one-row'],
  print: (draft) => printText(draft, () => printer(draft), '\n\n'),
};

function printer(draft: Draft): TablePrinter {
  return ({ rows }) =>
    rows
      .flatMap((row) => {
        const labels = row.filter(({ kind }) => kind !== 'value').map(({ text }) => text);
        const values = row.filter(({ kind }) => kind === 'value');
        return [...labels, ...(values.length > 0 ? [fuse(draft, values)] : [])];
      })
      .join('\n\n');
}

/** Runs of cells become one token each; between them a line or a blank line. */
function fuse(draft: Draft, values: LayoutCell[]): string {
  const { random } = draft;
  const tokens: string[] = [];
  const zeros = values.every(({ text }) => text === '0');
  const joins = zeros ? random.pick([0, 0.5, 1]) : random.pick([0, 0.3, 0.7]);
  for (const { text } of values) {
    const last = tokens[tokens.length - 1];
    const plain = last !== undefined && /^\d+$/.test(last) && /^\d+$/.test(text);
    if (plain && random.chance(joins)) tokens[tokens.length - 1] = last + text;
    else if (text !== '') tokens.push(text);
  }
  readRow(draft, values, tokens);
  return tokens.join(random.pick(['\n', '\n\n']));
}
