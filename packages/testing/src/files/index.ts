export { findPiece } from './find-piece.js';
export { readInput } from './read-input.js';
