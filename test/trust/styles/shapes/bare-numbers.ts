import type { LayoutCell } from '../../../make/layout.js';
import { slotRows } from '../../../make/print/slot-rows.js';
import type { Draft } from '../../draft.js';
import { loseBlanks } from '../../lose-blanks.js';
import { printText } from '../../print-text.js';
import type { Shape } from '../../style.js';

/** A table without row labels is its numbers alone, or under a part of its header words. */
export const bareNumbers: Shape = {
  kind: 'shape',
  name: 'bare-numbers',
  says: ['四 as 15 bare numbers or under 12 header words'],
  fits: ({ sheet }) =>
    sheet.sections.some(({ tables }) => tables.length === 1 && isUnlabelled(tables[0]!)),
  print(draft) {
    loseBlanks(draft);
    const { random } = draft;
    const keep = random.pick([0, 0, 8, 12]);
    const between = random.pick(['\n', ' ', '  ']);
    return printText(draft, (table) => (layout) => {
      if (!isUnlabelled(table) || table.caption) return slotRows({ between: '\t' })(layout);
      const texts = (kind: LayoutCell['kind']) =>
        layout.rows
          .flat()
          .filter((cell) => cell.kind === kind && cell.text !== '')
          .map(({ text }) => text);
      const header = pickInOrder(draft, texts('header'), keep);
      return [...header, texts('value').join(between)].join('\n');
    });
  },
};

function isUnlabelled({ rows }: { rows: LayoutCell[][] }): boolean {
  return rows.flat().every(({ kind }) => kind !== 'row' && kind !== 'title');
}

function pickInOrder({ random }: Draft, texts: string[], count: number): string[] {
  const kept = new Set(random.shuffle(texts.map((_, index) => index)).slice(0, count));
  return texts.filter((_, index) => kept.has(index));
}
