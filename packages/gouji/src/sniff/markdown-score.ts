const heading = /^ {0,3}#{1,6}[ \t]+\S/m;
const fence = /^ {0,3}(```|~~~)[^`]*$[\s\S]*^ {0,3}\1/m;
const cell = '[ \\t]*(:?-{3,}:?|:-+:?|-+:)[ \\t]*';
/** A row of single hyphens is no delimiter row: reports print them for "no value". */
const delimiter = new RegExp(`^.*\\|.*\\n(?=.*\\|) {0,3}\\|?${cell}(\\|${cell})*\\|?[ \\t]*$`, 'm');
const setext = /^\S.*\n {0,3}(={3,}|-{3,})[ \t]*$/m;
const boldItem = /^[ \t]*[-*+][ \t]+\S.*\*\*/m;
const bold = /\*\*[^*\s][^*\n]*\*\*/;
/** A table of HTML after a line of text and a blank line: in HTML the text would be in an element. */
const table = /^[^<\s][^<\n]*\n(?:[ \t]*\n)+<table[\s>]/m;
const link = /!?\[[^\]\n]*\]\([^)\s]+\)/;

/** Weigh the signs of Markdown in a text: 2 and more is Markdown whatever the name. */
export function markdownScore(text: string): number {
  const lines = text.replaceAll('\r\n', '\n');
  const strong = [heading, fence, delimiter, boldItem].filter((sign) => sign.test(lines));
  const weak = [setext, bold, link, table].filter((sign) => sign.test(lines));
  return strong.length * 2 + weak.length;
}
