import { beginsLabel, type Lexeme, readLexeme } from '../coerce/read-lexeme.js';

/** Read a cell that holds nothing but values: one, or several parted by spaces. */
export function readValues(text: string): Lexeme[] | undefined {
  if (beginsLabel(text)) return undefined;
  const whole = readLexeme(text);
  if (whole) return [whole];
  const words = text.split(/\s+/u);
  if (words.length < 2) return undefined;
  const lexemes: Lexeme[] = [];
  for (const word of words) {
    const lexeme = readLexeme(word);
    if (!lexeme) return undefined;
    lexemes.push(lexeme);
  }
  return lexemes;
}
