export { default, type Options } from './remark-canonical-tables.js';
