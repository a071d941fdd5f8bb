import type { XmlName } from './xml-names.js';

/** What a scan of XML tells, in document order. */
export interface XmlEvents {
  /** Whether text that stands here is of interest; asked before each piece of it. */
  readonly takesText: boolean;
  /**
   * @param declares namespace declarations may be among the attributes
   * @returns false to leave out all that the element holds, and its `close`
   */
  open(name: XmlName, declares: boolean): boolean;
  /** An element that holds nothing, opened and closed at once. */
  empty(name: XmlName, declares: boolean): void;
  /**
   * A whole element with the same bytes as one before.
   *
   * @param meaning what `meaning` gave for that one
   * @returns false where it has to be read all the same
   */
  repeat(name: XmlName, meaning: unknown): boolean;
  /** What an element that was to be remembered came to, asked once it is closed; undefined for nothing. */
  meaning(): unknown;
  /** A piece of text; one text may come in several. */
  text(value: string): void;
  close(name: XmlName): void;
  /** A document type declaration, which OPC forbids. */
  doctype(): void;
  /** A piece of markup is longer than it may be. */
  tooLong(): void;
  /** The text is not well-formed here; the scan goes on as well as it can. */
  fault(message: string): void;
  /** Bytes that are no UTF-8 have been replaced by U+FFFD. */
  badBytes(): void;
  /** A control character, or what is no character, has been replaced by U+FFFD. */
  control(code: number): void;
}
