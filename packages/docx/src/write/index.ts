export { docxStringify } from './docx-stringify.js';
export type { ToDocxOptions } from './options.js';
export { packDocument } from './pack/pack-document.js';
export type { Format, Marker, Place } from './place.js';
export type {
  Block,
  BlockHandler,
  BlockHandlers,
  PhrasingHandler,
  PhrasingHandlers,
  Run,
  State,
} from './state.js';
export { loadStyle } from './style/load-style.js';
export { type WordStyle, type WordStyleInput, wordStyleSchema } from './style/word-style.js';
export { toDocument, type WordDocument } from './to-document.js';
export { toDocx } from './to-docx.js';
