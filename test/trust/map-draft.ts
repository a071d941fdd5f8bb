import { mapTexts } from '../make/sheet.js';
import type { Draft } from './draft.js';

/** Change every word that a draft prints, numbers in cells too. */
export function mapDraft(draft: Draft, change: (text: string) => string): void {
  draft.sheet = mapTexts(draft.sheet, change);
}
