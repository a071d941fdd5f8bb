import type { Draft } from './draft.js';

/** A mess that changes a document before it is printed: its numbers, labels, order or characters. */
export interface Mess {
  kind: 'values' | 'labels' | 'document' | 'characters';
  name: string;
  /** The words of the list of shapes (`shapes.yaml`) that it stands for. */
  says: readonly string[];
  /** It makes sums wrong, so that no shape that needs them can be read. */
  breaksSums?: boolean;
  /** Change what the document prints and what can be known from it; false where it cannot apply. */
  apply(draft: Draft): boolean;
}

/** A shape that a whole document is printed in. */
export interface Shape {
  kind: 'shape';
  name: string;
  says: readonly string[];
  /** Without the sums it cannot be read: a contradiction would leave nothing to read it by. */
  needsSums?: boolean;
  /**
   * Every cell keeps its column, so that names may be told from other words by theirs; without it
   * nobody can be sure of tables whose rows only the document names.
   */
  keepsColumns?: boolean;
  /** Messes after which nobody can tell what the shape leaves to be known. */
  without?: readonly string[];
  /** Tell whether the form has what the shape is about; every form has, where left out. */
  fits?(draft: Draft): boolean;
  /** Print the document, and lower what can be known from it where the shape loses something. */
  print(draft: Draft): string | Uint8Array;
}

export type Style = Mess | Shape;
