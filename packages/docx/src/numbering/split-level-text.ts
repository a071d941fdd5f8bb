/** A level text, taken apart: text as it stands, and levels (from 0) whose numbers stand there. */
export type LevelText = ReadonlyArray<string | number>;

/** Take a level text (ECMA-376 Part 1, 17.9.11) apart at its %1 to %9. */
export function splitLevelText(text: string): LevelText {
  return text
    .split(/%([1-9])/)
    .map((piece, index) => (index % 2 === 0 ? piece : Number(piece) - 1))
    .filter((piece) => piece !== '');
}
