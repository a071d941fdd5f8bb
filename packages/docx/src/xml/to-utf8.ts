import { joinBytes } from '../join-bytes.js';

const enough = 256;

/** Takes bytes as they come; a piece is good during the call only. */
export interface ByteSink {
  write(bytes: Uint8Array): void;
  end(): void;
}

/**
 * Bring the bytes of an XML part into UTF-8 as they come, by byte-order mark or declaration (XML
 * 1.0, appendix F); what names no encoding is UTF-8 already.
 *
 * @param bad told when bytes do not fit the declared encoding
 */
export function toUtf8(sink: ByteSink, bad: (encoding: string) => void): ByteSink {
  let head: Uint8Array | undefined = new Uint8Array();
  let next = sink;
  const begin = (bytes: Uint8Array): void => {
    head = undefined;
    const label = findLabel(bytes);
    if (label !== 'utf-8') next = transcode(label, sink, bad);
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    next.write(bytes.subarray(mark));
  };
  return {
    write(bytes) {
      if (!head) {
        next.write(bytes);
        return;
      }
      head = joinBytes([head, bytes]);
      if (head.length >= enough) begin(head);
    },
    end() {
      if (head) begin(head);
      next.end();
    },
  };
}

function transcode(label: string, sink: ByteSink, bad: (encoding: string) => void): ByteSink {
  const decoder = new TextDecoder(label);
  const encoder = new TextEncoder();
  const pass = (text: string): void => {
    if (text.includes('\uFFFD')) bad(label);
    sink.write(encoder.encode(text));
  };
  return {
    write(bytes) {
      pass(decoder.decode(bytes, { stream: true }));
    },
    end() {
      pass(decoder.decode());
      sink.end();
    },
  };
}

function findLabel(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, enough));
  const label = /^[^<]*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
  if (!label || /^utf-?(8|16)/i.test(label)) return 'utf-8';
  try {
    new TextDecoder(label);
    return label.toLowerCase();
  } catch {
    return 'utf-8';
  }
}
