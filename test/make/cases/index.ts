import type { Fixture } from '../fixture.js';
import { barPerLineCase } from './bar-per-line.js';
import { barRowsCase } from './bar-rows.js';
import { contradictionCase } from './contradiction.js';
import { fusedLinesCase } from './fused-lines.js';
import { markdownTabsCase } from './markdown-tabs.js';
import { narrativeCase } from './narrative.js';
import { ocrMarkdownCase } from './ocr-markdown.js';
import { oneRowOtherCase } from './one-row-other.js';
import { pdfTextCase } from './pdf-text.js';
import { placeholdersCase } from './placeholders.js';
import { portalHtmlCase } from './portal-html.js';
import { wordHtmlCase } from './word-html.js';

/** Every fixture that stands in test/fixtures. */
export const cases: Fixture[] = [
  barPerLineCase,
  barRowsCase,
  contradictionCase,
  fusedLinesCase,
  markdownTabsCase,
  narrativeCase,
  ocrMarkdownCase,
  oneRowOtherCase,
  pdfTextCase,
  placeholdersCase,
  portalHtmlCase,
  wordHtmlCase,
];
