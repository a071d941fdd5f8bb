import { mapTexts } from '../make/sheet.js';
import { type Draft, printedCells } from './draft.js';

/**
 * Change every word that a draft prints, numbers in cells too. Cells for words hold what is printed
 * then; one of a choice that is printed otherwise may no longer be known.
 */
export function mapDraft(draft: Draft, change: (text: string) => string): void {
  draft.sheet = mapTexts(draft.sheet, change);
  const cells = printedCells(draft);
  for (const { path, type } of draft.form.leaves) {
    const { value, sure } = draft.truth.get(path)!;
    if (typeof value !== 'string') continue;
    const printed = cells.get(path)?.text ?? value;
    if (type === 'text' || type === 'url') draft.truth.set(path, { value: printed, sure });
    else if (isMisread(value, printed)) draft.truth.set(path, { value, sure: false });
  }
}

/** Width and script are no other words, any other change is. */
function isMisread(value: string, printed: string): boolean {
  const loose = (text: string) => text.normalize('NFKC').replace(/[\p{sc=Han}]/gu, '字');
  return loose(value) !== loose(printed) || /[厶清恩埋幵厲衍]/u.test(printed);
}
