export { createPackage } from './create-package.js';
export { type Kind, kinds } from './kinds.js';
export { main } from './main.js';
