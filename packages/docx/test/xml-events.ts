import { SaxesParser } from 'saxes';
import { ToUtf8 } from '../src/xml/to-utf8.js';
import { XmlScanner } from '../src/xml/xml-scanner.js';

/** What a scan told, one event a line; faults apart, as each scanner words them its own way. */
export interface Told {
  events: string[];
  faults: string[];
  /** Characters that no text may hold. */
  controls: number[];
}

/** Scan with ours, the bytes given in pieces of some size. */
export function scanOurs(bytes: Uint8Array, size = bytes.length): Told {
  const log = new Log();
  const read = (name: string): void => {
    const { attributes } = scanner;
    const values: Record<string, string> = {};
    for (let n = 0; n < attributes.count; n++) values[attributes.name(n)] = attributes.value(n);
    log.add(`<${name} ${JSON.stringify(values)}`);
  };
  const scanner: XmlScanner = new XmlScanner({
    takesText: true,
    open({ text }) {
      read(text);
      return true;
    },
    empty({ text }) {
      read(text);
      log.add(`>${text}`);
    },
    text: (value) => log.text(value),
    close: ({ text }) => log.add(`>${text}`),
    doctype: () => log.add('doctype'),
    tooLong: () => log.faults.push('length'),
    repeat: () => false,
    meaning: () => undefined,
    fault: (message) => log.faults.push(message),
    badBytes: () => log.faults.push('bytes'),
    control: (code) => log.controls.push(code),
  });
  const sink = new ToUtf8(scanner, (encoding) => log.faults.push(encoding));
  for (let at = 0; at < bytes.length; at += size) sink.write(bytes.subarray(at, at + size));
  sink.end();
  log.flush();
  return log;
}

/** Scan with saxes, a parser that keeps to the standard. */
export function scanPeer(text: string): Told {
  const log = new Log();
  const parser = new SaxesParser();
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    log.add(`<${name} ${JSON.stringify(attributes)}`);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    log.add(`>${name}`);
  });
  const take = (value: string): void => {
    // XML 1.0 discourages these, HTML forbids them, so that ours replaces them.
    if (depth > 0) log.text(value.replace(/[\x7F-\x9F]/g, '\uFFFD'));
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('doctype', () => log.add('doctype'));
  parser.on('error', (error) => log.faults.push(error.message));
  parser.write(text).close();
  log.flush();
  return log;
}

class Log implements Told {
  readonly events: string[] = [];
  readonly faults: string[] = [];
  readonly controls: number[] = [];
  #text = '';

  add(event: string): void {
    this.flush();
    this.events.push(event);
  }

  text(value: string): void {
    this.#text += value;
  }

  flush(): void {
    if (this.#text !== '') this.events.push(`"${this.#text}`);
    this.#text = '';
  }
}
