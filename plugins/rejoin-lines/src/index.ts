export { rejoinLines as default } from './rejoin-lines.js';
