const protocols = ['http', 'https', 'mailto', 'tel'];

/** Give back a URL that may become a live link: http, https, mailto, tel or a place in the document. */
export function safeUrl(value: string): string | undefined {
  // Browsers skip these characters, so that `java\nscript:` runs.
  const url = value.replace(/[\u0000-\u001f\u007f]/g, '').trim();
  if (url.startsWith('#')) return url.length > 1 ? url : undefined;
  const match = /^([a-z][a-z\d+.-]*):(?=.)/i.exec(url);
  const protocol = match?.[1]?.toLowerCase();
  if (!protocol || !protocols.includes(protocol)) return undefined;
  return protocol + url.slice(protocol.length);
}
