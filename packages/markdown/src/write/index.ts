/** What writes Markdown, without what reads it. */
export { markdownStringify } from '../markdown-stringify.js';
export { type ToMarkdownOptions, toMarkdown } from '../to-markdown.js';
