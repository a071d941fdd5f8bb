/** A link from one part to another or to the outside (ECMA-376 Part 2, 6.5). */
export interface Relationship {
  /** The last segment of the type: `image`, `hyperlink`, `styles`. */
  kind: string;
  /** Name of the part, or the address as written when `external`. */
  target: string;
  external: boolean;
}

/** Relationship id → relationship. */
export type Relationships = ReadonlyMap<string, Relationship>;
