/** What no text holds: controls but tab and line ends, and the two that are no characters. */
const controls = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]/g;

/**
 * Replace the characters that XML 1.0 (2.2) forbids or discourages, and HTML does not allow as text,
 * by U+FFFD.
 *
 * @param control told which ones there are
 */
export function replaceControls(text: string, control: (code: number) => void): string {
  return text.replace(controls, (character) => {
    control(character.charCodeAt(0));
    return '\uFFFD';
  });
}
