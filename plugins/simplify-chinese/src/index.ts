export { simplifyChinese as default } from './simplify-chinese.js';
