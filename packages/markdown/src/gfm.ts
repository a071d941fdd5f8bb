import { gridTablesFromMarkdown, gridTablesToMarkdown } from '@adobe/mdast-util-gridtables';
import { gridTables } from '@adobe/micromark-extension-gridtables';
import type { Options as FromOptions } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown, gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import {
  gfmStrikethroughFromMarkdown,
  gfmStrikethroughToMarkdown,
} from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown, gfmTableToMarkdown } from 'mdast-util-gfm-table';
import {
  gfmTaskListItemFromMarkdown,
  gfmTaskListItemToMarkdown,
} from 'mdast-util-gfm-task-list-item';
import type { Options as ToOptions } from 'mdast-util-to-markdown';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';

/**
 * GFM as Chinese reports need it: paragraphs may be indented, so there is no indented code;
 * 63%~68% is no deletion; a bare URL stays text, since the Chinese words behind it would be
 * taken for a part of it.
 */
export const reading: FromOptions = {
  extensions: [
    gfmTable(),
    gridTables,
    gfmFootnote(),
    gfmStrikethrough({ singleTilde: false }),
    gfmTaskListItem(),
    { disable: { null: ['codeIndented'] } },
  ],
  mdastExtensions: [
    gfmTableFromMarkdown(),
    gridTablesFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ],
};

/** The same for writing; text widths do not matter to a table of Han characters. */
export const writing: ToOptions = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmTaskListItemToMarkdown(),
  ],
};

/** For writing grid tables, whose extension also folds the lines of text. */
export const gridWriting: ToOptions = {
  ...writing,
  extensions: [...writing.extensions!, gridTablesToMarkdown()],
};
