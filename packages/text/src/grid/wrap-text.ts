import { columnsOf, columnsOfCharacter } from './columns-of.js';

/** Break a text into lines of a width, only where `joinWrapped` puts it together again as it was. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && columnsOf(line) + columnsOf(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Put wrapped lines together: without a blank between Chinese characters, with one elsewhere. */
export function joinWrapped(lines: readonly string[]): string {
  return lines.reduce((text, line) => text + (areWide(text, line) ? '' : ' ') + line);
}

/** The smallest pieces that may stand on lines of their own, each with the blank behind it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    const parted = piece.endsWith(' ')
      ? !areWide(piece.trimEnd(), character)
      : areWide(piece, character);
    if (piece !== '' && parted) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

function areWide(before: string, after: string): boolean {
  const last = [...before.slice(-2)].at(-1);
  const first = [...after.slice(0, 2)][0];
  return [last, first].every((one) => one !== undefined && columnsOfCharacter(one) === 2);
}
