/** Escape text, as hast-util-to-html does. */
export function escapeText(text: string): string {
  // To look for one character at a time is faster than an expression, and mostly finds none.
  return text.includes('<') || text.includes('&') ? text.replace(/[<&]/g, reference) : text;
}

/** Escape the value of an attribute that stands in double quotes. */
export function escapeValue(value: string): string {
  return /[\0"&'`]/.test(value) ? value.replace(/[\0"&'`]/g, reference) : value;
}

function reference(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
}
