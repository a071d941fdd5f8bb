const wideSpace = 0x3000;
/** How far the full-width forms stand behind the ASCII they are of. */
const shift = 0xfee0;

/** Turn full-width forms of ASCII and the ideographic space into ASCII; each is one UTF-16 unit. */
export function narrow(text: string): string {
  let out = '';
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isForm = unit >= 0xff01 && unit <= 0xff5e;
    if (!isForm && unit !== wideSpace) continue;
    out += text.slice(from, at) + (isForm ? String.fromCharCode(unit - shift) : ' ');
    from = at + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
