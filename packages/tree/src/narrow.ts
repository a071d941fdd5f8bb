/** Turn full-width forms of ASCII and the ideographic space into ASCII; each is one UTF-16 unit. */
export function narrow(text: string): string {
  return text.replace(/[\u3000\uFF01-\uFF5E]/g, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
