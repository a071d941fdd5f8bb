import type { Form, FormDefinition, Leaf } from '@gouji/forms';
import { type Layout, type LayoutCell, layoutOf } from './layout.js';
import { type Block, lexemeOf, type ReportData } from './report-data.js';

/** A section as it is printed: its title, prose, and then its tables with all their words. */
export interface SheetSection {
  id: string;
  /** The number printed before the title, its mark with it: `一、`. */
  number: string;
  title: string;
  blocks: Block[];
  tables: Layout[];
  /** Prose below the tables. */
  after: Block[];
}

/** A report as it is printed, before a shape is chosen: every document printer prints a sheet. */
export interface Sheet {
  title: string | null;
  preamble: string[];
  sections: SheetSection[];
}

/**
 * Put a report on a sheet: the form's sections with their prose and the official grids.
 * @param labels other words for labels: `{ 商业企业: '商业 企业' }`
 */
export function sheetOf(report: ReportData, labels: Record<string, string> = {}): Sheet {
  const { form } = report;
  const relabel = ({ path, text }: LayoutCell) =>
    path === undefined ? (labels[text] ?? text) : text;
  return {
    title: report.title,
    preamble: report.preamble,
    sections: form.definition.sections.map((section) => ({
      id: section.id,
      number: printedNumber(section.number, form.definition.language),
      title: section.title,
      blocks: report.prose[section.id] ?? [],
      tables: sectionTables(form, section.id, ({ path }) => lexemeOf(report, path)).map((table) =>
        withTexts(table, relabel),
      ),
      after: [],
    })),
  };
}

/** Lay out the tables of a section; where there is more than one, each has its title over it. */
export function sectionTables(
  form: Form,
  section: string,
  textOf: (leaf: Leaf) => string,
): Layout[] {
  const tables = form.tables.filter(({ definition }) => definition.section === section);
  return tables.map((table) => ({
    ...layoutOf(table, textOf),
    ...(tables.length > 1 && { caption: table.definition.title[form.definition.language] }),
  }));
}

/** Give the cells of a grid their words. */
export function withTexts(layout: Layout, textOf: (cell: LayoutCell) => string): Layout {
  const rows = layout.rows.map((row) => row.map((cell) => ({ ...cell, text: textOf(cell) })));
  return { ...layout, rows };
}

/** Change every word of a sheet: titles, prose and cells. */
export function mapTexts(sheet: Sheet, change: (text: string) => string): Sheet {
  return {
    title: sheet.title && change(sheet.title),
    preamble: sheet.preamble.map(change),
    sections: sheet.sections.map((section) => ({
      ...section,
      number: change(section.number),
      title: change(section.title),
      blocks: section.blocks.map((block) => mapBlock(block, change)),
      tables: section.tables.map((table) => ({
        ...withTexts(table, ({ text }) => change(text)),
        ...(table.caption !== undefined && { caption: change(table.caption) }),
      })),
      after: section.after.map((block) => mapBlock(block, change)),
    })),
  };
}

function mapBlock(block: Block, change: (text: string) => string): Block {
  const text = change(block.text);
  const runIn = block.kind === 'heading' ? block.runIn : undefined;
  return { ...block, text, ...(runIn !== undefined && { runIn: change(runIn) }) };
}

/** The number of a section as it is printed, its mark with it. */
export function printedNumber(
  number: string | undefined,
  language: FormDefinition['language'],
): string {
  if (number === undefined) return '';
  return language === 'zh' ? `${number}、` : `${number}. `;
}
