export type { Options } from './reconcile-with.js';
export { default } from './remark-reconcile.js';
