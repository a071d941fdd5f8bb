/**
 * Rewrite what mammoth writes in a way of its own: names of notes become those that Word uses in
 * HTML, tables are marked as data however small they are, check boxes become characters.
 *
 * mammoth escapes `<`, `>` and `"` in text and attributes, so a tag is all that these match.
 */
export function toReadableHtml(html: string): string {
  return html
    .replace(/<(?:a|li) [^<>]*>/g, (tag) =>
      tag.replace(
        /( (?:id|href)="#?)(foot|end)note-(ref-)?(\d+)(?=")/g,
        (_, start: string, kind: string, reference: string | undefined, id: string) =>
          `${start}${kind === 'foot' ? 'ftn' : 'edn'}${reference ? 'ref' : ''}${id}`,
      ),
    )
    .replace(/<table(?=[ >])/g, '<div class="gouji-table"><table')
    .replace(/<\/table>/g, '</table></div>')
    .replace(/<input [^<>]*>/g, (tag) => (tag.includes('checked="checked"') ? '☑' : '☐'));
}
