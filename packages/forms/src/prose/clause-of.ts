/** The last clause of a text; a comma inside a number parts nothing. */
export function clauseOf(text: string): string {
  for (let at = text.length - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at);
    if (unit === semicolon || unit === colon) return text.slice(at + 1);
    if (unit === comma && !isWithinNumber(text, at)) return text.slice(at + 1);
  }
  return text;
}

const semicolon = 0x3b;
const colon = 0x3a;
const comma = 0x2c;

/** Between a figure and three more. */
function isWithinNumber(text: string, at: number): boolean {
  return isFigure(text, at - 1) && [1, 2, 3].every((step) => isFigure(text, at + step));
}

function isFigure(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x30 && unit <= 0x39;
}
