import { type Lexeme, readLexeme } from '../coerce/read-lexeme.js';

/** Read a cell that holds nothing but values: one, or several parted by spaces. */
export function readValues(text: string): Lexeme[] | undefined {
  const whole = readLexeme(text);
  if (whole) return [whole];
  const lexemes = text.split(/\s+/u).map(readLexeme);
  return lexemes.every((lexeme) => lexeme !== undefined) ? lexemes : undefined;
}
