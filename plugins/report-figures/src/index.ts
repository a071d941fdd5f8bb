export { default, type Options } from './remark-report-figures.js';
