import type { Layout } from '../layout.js';

/** Print a grid whose cells have their words in one shape. */
export type TablePrinter = (layout: Layout) => string;
