import { htmlArticle } from '../make/print/html-document.js';
import type { TablePrinter } from '../make/print/table-printer.js';
import type { Draft } from './draft.js';

const containers = [
  (body: string) => body,
  (body: string) => `<div id="zoom">\n${body}\n</div>`,
  (body: string) => `<div class="TRS_Editor">\n${body}\n</div>`,
  (body: string) => `<article>\n${body}\n</article>`,
];

/** Print a draft as a web page; how it marks headings and what holds the article is left to chance. */
export function printHtml(draft: Draft, table: TablePrinter): string {
  const { sheet, random, form } = draft;
  const marked = random.chance(0.5);
  const article = htmlArticle(sheet, {
    table,
    title: (text) => (marked ? `<h1>${text}</h1>` : `<p align="center"><b>${text}</b></p>`),
    heading: (text, level) =>
      marked ? `<h${level + 1}>${text}</h${level + 1}>` : `<p><strong>${text}</strong></p>`,
    paragraph: (text) => `<p>${random.chance(0.3) ? '&nbsp;&nbsp;' : ''}${text}</p>`,
  });
  const language = form.definition.language;
  return `<!DOCTYPE html>
<html lang="${language}">
<head><meta charset="utf-8"><title>${sheet.title ?? ''}</title></head>
<body>
${random.pick(containers)(article)}
</body>
</html>
`;
}
