import { ByteStrings } from './byte-strings.js';
import { KnownElements } from './known-elements.js';
import { XmlNames } from './xml-names.js';

/** The names and values that the parts of a document share. */
export class Vocabulary {
  readonly names = new XmlNames();
  readonly strings = new ByteStrings();
  readonly elements = new KnownElements();
}
