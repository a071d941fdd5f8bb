import { type Form, type Leaf, type RuleExample, sampleRows } from '@gouji/forms';
import { formOf } from '../make/form-of.js';
import { barRows } from '../make/print/bar-rows.js';
import { htmlArticle } from '../make/print/html-document.js';
import { htmlTable } from '../make/print/html-table.js';
import { textDocument } from '../make/print/text-document.js';
import { p, type ReportData } from '../make/report-data.js';
import { sheetOf } from '../make/sheet.js';

/** How the report under an example differs from one of which all values are 0. */
export interface ReportChange {
  values?: RuleExample['values'];
  prose?: RuleExample['prose'];
  /** Print neither agency nor year. */
  untitled?: boolean | undefined;
  /** Years before the one that the example is of. */
  yearsBefore?: number;
}

/**
 * Print a report of a form, all its values 0 save those given: as text, and where the document
 * names the rows, as HTML.
 */
export function printReport(id: string, change: ReportChange): { text: string; name: string } {
  const report = reportOf(sampleRows(formOf(id)), change);
  if (report.form.definition.language === 'zh') {
    const text = textDocument(sheetOf(report), { table: () => barRows });
    return { text, name: 'report.txt' };
  }
  const text = htmlArticle(sheetOf(report), {
    table: htmlTable({ heads: true }),
    title: (words) => `<h1>${words}</h1>`,
    heading: (words, level) => `<h${level + 1}>${words}</h${level + 1}>`,
    paragraph: (words) => `<p>${words}</p>`,
  });
  return { text: `<!doctype html>\n<body>\n${text}\n</body>\n`, name: 'report.html' };
}

function reportOf(form: Form, change: ReportChange): ReportData {
  const { language, years, metadata, sections } = form.definition;
  const year = Math.min(years.to ?? 2023, 2023) - (change.yearsBefore ?? 0);
  const chinese = language === 'zh';
  const agency = chinese ? '云溪县人民政府' : 'Harbor Commission';
  const name = chinese
    ? `${agency}${year}年${metadata.subjectWords[0]}${metadata.titleWords[0]}`
    : `${agency} ${metadata.titleWords[0]} for Fiscal Year ${year}`;
  const given = Object.entries(change.values ?? {});
  const unfilled = form.leaves.flatMap((leaf) => {
    const words = wordsOf(leaf);
    return words === undefined ? [] : [[leaf.path, words] as const];
  });
  const printed = given.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return {
    form,
    agency,
    year,
    title: change.untitled ? null : name,
    preamble: [],
    prose: Object.fromEntries(
      sections.map(({ id }) => [id, [p(change.prose?.[id] ?? sentence[language])]]),
    ),
    values: Object.fromEntries(given.map(([path, value]) => [path, Number(value)])),
    printed: Object.fromEntries([...unfilled, ...printed]),
    mustFlag: [],
  };
}

const sentence = { zh: '各项工作平稳有序。', en: 'Nothing to add.' };

/** What stands in a cell that holds words. */
function wordsOf({ type, choices }: Leaf): string | undefined {
  if (type === 'count' || type === 'signed' || type === 'decimal') return undefined;
  if (type === 'date') return '2023-01-10';
  if (type === 'url') return 'www.yunxi.example';
  return type === 'choice' ? choices[0] : '云溪';
}
