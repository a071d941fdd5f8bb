import type { CharacterFormat } from '../styles/character-format.js';

/** Marks of a run, as bits; the lowest stands outermost in the tree. */
export const marks = {
  strong: 1,
  emphasis: 2,
  underline: 4,
  delete: 8,
  superscript: 16,
  subscript: 32,
} as const;

/** The marks that a character format amounts to. */
export function marksOf(format: CharacterFormat): number {
  return (
    (format.bold ? marks.strong : 0) |
    (format.italic ? marks.emphasis : 0) |
    (format.underline ? marks.underline : 0) |
    (format.strike ? marks.delete : 0) |
    (format.position === 'superscript' ? marks.superscript : 0) |
    (format.position === 'subscript' ? marks.subscript : 0)
  );
}
