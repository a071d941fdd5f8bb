import type { Layout, LayoutCell } from '../layout.js';

/** What a cell prints: its label, perhaps varied, or the lexeme of its value. */
export type CellText = (cell: LayoutCell) => string;

/** Print a section's grid in one shape. */
export type TablePrinter = (layout: Layout, textOf: CellText) => string;
