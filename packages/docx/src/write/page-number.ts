import { AlignmentType, Paragraph, SimpleField, TextRun } from 'docx';
import type { Layout } from './style/layout.js';
import { twips } from './style/twips.js';
import { uses } from './style/uses.js';

/** Write the paragraph of the page number for odd or even pages, undefined where the style has none. */
export function pageNumber(layout: Layout, pages: 'odd' | 'even'): Paragraph | undefined {
  const { pageNumber: number } = layout.style;
  if (!number) return undefined;
  const side = (pages === 'even' ? number.even : undefined) ?? number.odd;
  const inset = number.inset === undefined ? 0 : twips(number.inset, layout.units('footer'));
  return new Paragraph({
    style: uses.footer.id,
    alignment: sides[side],
    ...(side !== 'center' && inset > 0 && { indent: { [side]: inset } }),
    children: [
      ...(number.before ? [new TextRun({ text: number.before })] : []),
      new SimpleField('PAGE', '1'),
      ...(number.after ? [new TextRun({ text: number.after })] : []),
    ],
  });
}

const sides = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};
