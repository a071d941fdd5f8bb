export { addProblem } from './add-problem.js';
export { attachmentTest } from './attachment-test.js';
export * from './build.js';
export { checkDepth } from './check-depth.js';
export { checkLength } from './check-length.js';
export { classifyHeading, type HeadingReading } from './classify-heading.js';
export { closest } from './closest.js';
export { collectFootnotes } from './collect-footnotes.js';
export { type DecodedText, decodeText } from './decode-text.js';
export { encodingProblem } from './encoding-problem.js';
export { extraMark } from './extra-mark.js';
export { findTitle, type TitleLine, type TitleRange } from './find-title.js';
export { type ErrorCode, GoujiError } from './gouji-error.js';
export { declaredColumns, type GridRow, gridRows } from './grid-rows.js';
export * from './guards.js';
export { hasLoneBracket } from './has-lone-bracket.js';
export { headingDepth } from './heading-depth.js';
export { isLocal } from './is-local.js';
export { isPageMark } from './is-page-mark.js';
export { type DocumentLanguage, languageOf } from './language-of.js';
export { leftPictures, type PictureTarget } from './left-pictures.js';
export { levelHeadings } from './level-headings.js';
export { mapText } from './map-text.js';
export { type MarkerStyle, markerStyle } from './marker-style.js';
export { narrow } from './narrow.js';
export { narrowUnit } from './narrow-unit.js';
export * from './nodes.js';
export { type Footnotes, type Note, numberFootnotes } from './number-footnotes.js';
export { numeral } from './numeral.js';
export { placeOf } from './place-of.js';
export { printedNumber } from './printed-number.js';
export { mayBeNumbered, type NumberedLine, readNumber } from './read-number.js';
export * from './report.js';
export { resolveAddresses } from './resolve-addresses.js';
export { safeUrl } from './safe-url.js';
export { setPageMarksApart } from './set-page-marks-apart.js';
export { shiftPositions } from './shift-positions.js';
export { slicePhrasing } from './slice-phrasing.js';
export { soundTable } from './sound-table.js';
export { splitHeadingNumber } from './split-heading-number.js';
export { tableFromGfm } from './table-from-gfm.js';
export { tableFromStream } from './table-from-stream.js';
export { textOf } from './text-of.js';
export {
  type Grid,
  type GridCell,
  type GridFault,
  maxColSpan,
  maxRowSpan,
  toGrid,
} from './to-grid.js';
export { tooDeep } from './too-deep.js';
export { trimEndWhere } from './trim-end-where.js';
export { unreadMark } from './unread-mark.js';
export { visit } from './visit.js';
