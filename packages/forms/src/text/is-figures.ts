/** Tell whether a text is nothing but figures of ASCII, as most values are. */
export function isFigures(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x30 || unit > 0x39) return false;
  }
  return text !== '';
}
