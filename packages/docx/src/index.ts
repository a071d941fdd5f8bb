export { docxParse } from './docx-parse.js';
export { fromDocx } from './from-docx.js';
export type { DocxLimits, DocxOptions } from './options.js';
