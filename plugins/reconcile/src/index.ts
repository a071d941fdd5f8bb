export { default, type Options } from './remark-reconcile.js';
