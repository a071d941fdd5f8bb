export { default, type PortalPageOptions } from './rehype-portal-page.js';
