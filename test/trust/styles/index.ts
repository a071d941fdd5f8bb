import type { Style } from '../style.js';
import { fullWidth } from './characters/full-width.js';
import { kangxi } from './characters/kangxi.js';
import { lostMarks } from './characters/lost-marks.js';
import { misread } from './characters/misread.js';
import { pinyin } from './characters/pinyin.js';
import { traditional } from './characters/traditional.js';
import { contents } from './document/contents.js';
import { contradiction } from './document/contradiction.js';
import { mirrorSite } from './document/mirror-site.js';
import { notesBelow } from './document/notes-below.js';
import { otherYearTable } from './document/other-year-table.js';
import { otherYearsForm } from './document/other-years-form.js';
import { runInHeadings } from './document/run-in-headings.js';
import { sectionAliases } from './document/section-aliases.js';
import { sectionNumbers } from './document/section-numbers.js';
import { sectionsReordered } from './document/sections-reordered.js';
import { sentenceBeforeTable } from './document/sentence-before-table.js';
import { spunProse } from './document/spun-prose.js';
import { statedFacts } from './document/stated-facts.js';
import { statedSums } from './document/stated-sums.js';
import { strayNumber } from './document/stray-number.js';
import { tableMissing } from './document/table-missing.js';
import { tableTwice } from './document/table-twice.js';
import { yearAgainstYear } from './document/year-against-year.js';
import { extraRow } from './labels/extra-row.js';
import { groupAsOneRow } from './labels/group-as-one-row.js';
import { headerExtraRow } from './labels/header-extra-row.js';
import { headerNotes } from './labels/header-notes.js';
import { headerSplit } from './labels/header-split.js';
import { headerTruncated } from './labels/header-truncated.js';
import { headerTwice } from './labels/header-twice.js';
import { hoistedTotal } from './labels/hoisted-total.js';
import { labelVariants } from './labels/label-variants.js';
import { lostLabels } from './labels/lost-labels.js';
import { rowMissing } from './labels/row-missing.js';
import { barAlone } from './shapes/bar-alone.js';
import { barPerLineShape } from './shapes/bar-per-line.js';
import { barRowsShape } from './shapes/bar-rows.js';
import { bareNumbers } from './shapes/bare-numbers.js';
import { brokenMarkdown } from './shapes/broken-markdown.js';
import { brokenRows } from './shapes/broken-rows.js';
import { cellPerLine } from './shapes/cell-per-line.js';
import { docxAutoNumbers } from './shapes/docx-auto-numbers.js';
import { docxSplit } from './shapes/docx-split.js';
import { docxTableShape } from './shapes/docx-table.js';
import { docxTracked } from './shapes/docx-tracked.js';
import { droppedBlanks } from './shapes/dropped-blanks.js';
import { duplicatesRemoved } from './shapes/duplicates-removed.js';
import { fusedDigits } from './shapes/fused-digits.js';
import { gfmTableShape } from './shapes/gfm-table.js';
import { htmlColspans } from './shapes/html-colspans.js';
import { htmlEmptyHeaders } from './shapes/html-empty-headers.js';
import { htmlNested } from './shapes/html-nested.js';
import { htmlPageSplit } from './shapes/html-page-split.js';
import { htmlTableShape } from './shapes/html-table.js';
import { interleavedTables } from './shapes/interleaved-tables.js';
import { lostOffset } from './shapes/lost-offset.js';
import { ocrRowTables } from './shapes/ocr-row-tables.js';
import { pdfFarRows } from './shapes/pdf-far-rows.js';
import { pdfNumbersAfter } from './shapes/pdf-numbers-after.js';
import { pdfPageMarks } from './shapes/pdf-page-marks.js';
import { pdfTornNumber } from './shapes/pdf-torn-number.js';
import { pdfVertical } from './shapes/pdf-vertical.js';
import { pdfWoven } from './shapes/pdf-woven.js';
import { pdfWrapped } from './shapes/pdf-wrapped.js';
import { pipeRows } from './shapes/pipe-rows.js';
import { spaceColumnsShape } from './shapes/space-columns.js';
import { surplusValue } from './shapes/surplus-value.js';
import { tabRows } from './shapes/tab-rows.js';
import { allBlank } from './values/all-blank.js';
import { bareAmount } from './values/bare-amount.js';
import { chineseNumerals } from './values/chinese-numerals.js';
import { contradictedSign } from './values/contradicted-sign.js';
import { doubledSign } from './values/doubled-sign.js';
import { notesInCells } from './values/notes.js';
import { onlyTotals } from './values/only-totals.js';
import { placeholders } from './values/placeholders.js';
import { separators } from './values/separators.js';
import { signInCount } from './values/sign-in-count.js';
import { signs } from './values/signs.js';
import { units } from './values/units.js';

/** Every style: a file each, in the folder of its kind. */
export const styles: readonly Style[] = [
  fullWidth,
  kangxi,
  lostMarks,
  misread,
  pinyin,
  traditional,
  contents,
  contradiction,
  mirrorSite,
  notesBelow,
  otherYearTable,
  otherYearsForm,
  runInHeadings,
  sectionAliases,
  sectionNumbers,
  sectionsReordered,
  sentenceBeforeTable,
  spunProse,
  statedFacts,
  statedSums,
  strayNumber,
  tableMissing,
  tableTwice,
  yearAgainstYear,
  extraRow,
  groupAsOneRow,
  headerExtraRow,
  headerNotes,
  headerSplit,
  headerTruncated,
  headerTwice,
  hoistedTotal,
  labelVariants,
  lostLabels,
  rowMissing,
  barAlone,
  barPerLineShape,
  barRowsShape,
  bareNumbers,
  brokenMarkdown,
  brokenRows,
  cellPerLine,
  docxAutoNumbers,
  docxSplit,
  docxTableShape,
  docxTracked,
  droppedBlanks,
  duplicatesRemoved,
  fusedDigits,
  gfmTableShape,
  htmlColspans,
  htmlEmptyHeaders,
  htmlNested,
  htmlPageSplit,
  htmlTableShape,
  interleavedTables,
  lostOffset,
  ocrRowTables,
  pdfFarRows,
  pdfNumbersAfter,
  pdfPageMarks,
  pdfTornNumber,
  pdfVertical,
  pdfWoven,
  pdfWrapped,
  pipeRows,
  spaceColumnsShape,
  surplusValue,
  tabRows,
  allBlank,
  bareAmount,
  chineseNumerals,
  contradictedSign,
  doubledSign,
  notesInCells,
  onlyTotals,
  placeholders,
  separators,
  signInCount,
  signs,
  units,
];
