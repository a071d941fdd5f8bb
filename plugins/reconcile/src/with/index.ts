export { type Options, reconcileWith } from '../reconcile-with.js';
