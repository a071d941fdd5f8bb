export { type FromMarkdownOptions, fromMarkdown } from './from-markdown.js';
export { markdownParse } from './markdown-parse.js';
export { markdownStringify } from './markdown-stringify.js';
export { type ToMarkdownOptions, toMarkdown } from './to-markdown.js';
