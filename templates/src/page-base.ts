import { data } from './generated/page-base.js';
import type { PageTemplate } from './pages/index.js';

/** What page templates share: the HTML of those that have none of their own, and the first part of their CSS. */
export const pageBase = data as Pick<PageTemplate, 'html' | 'css'>;
