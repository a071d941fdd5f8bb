export { sectionHeadings as default } from './section-headings.js';
