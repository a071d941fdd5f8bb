export { docxParse } from './docx-parse.js';
export { fromDocx } from './from-docx.js';
export { type DocxLimits, type DocxOptions, defaultLimits } from './options.js';
