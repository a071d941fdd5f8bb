export { repairMarkdown as default } from './repair-markdown.js';
