export { continuedLines } from './continued-lines.js';
export { type FromTextOptions, fromText } from './from-text.js';
export { joint } from './joint.js';
export { textParse } from './text-parse.js';
export { textStringify } from './text-stringify.js';
export { type ToTextOptions, toText } from './to-text.js';
