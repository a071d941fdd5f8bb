import { docxPartsOf, zipParts } from '../make/docx/make-docx.js';
import type { Layout } from '../make/layout.js';
import type { Draft } from './draft.js';

/**
 * Print a draft as a Word file.
 * @param parts parts of the package that stand in place of the usual ones
 */
export function printDocx(
  draft: Draft,
  table?: (layout: Layout) => string,
  parts: Record<string, string> = {},
): Uint8Array {
  const { sheet, agency, year, form, random } = draft;
  const typedNumbers = form.definition.language !== 'zh' || random.chance(0.4);
  const options = { agency, year, typedNumbers, ...(table && { table }) };
  return zipParts({ ...docxPartsOf(sheet, options), ...parts });
}
