export type { NormalizeCharactersOptions } from './normalize.js';
export { normalizeCharacters as default } from './normalize-characters.js';
