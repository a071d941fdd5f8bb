export { forms } from './forms/index.js';
export { pageBase } from './page-base.js';
export { type MetaTag, type PageTemplate, pages } from './pages/index.js';
export { pieces } from './pieces.js';
export { rules } from './rules.js';
export { wordStyles } from './word/index.js';
