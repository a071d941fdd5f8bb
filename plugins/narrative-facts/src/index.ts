export { default, type NarrativeFactsOptions } from './remark-narrative-facts.js';
