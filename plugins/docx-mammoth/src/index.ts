export { docxMammoth as default } from './docx-mammoth.js';
export { fromDocxMammoth } from './from-docx-mammoth.js';
export type { DocxMammothOptions } from './options.js';
