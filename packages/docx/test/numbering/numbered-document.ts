/** One level of a list as a document declares it. */
export interface Level {
  format: string;
  text: string;
  start: number;
  /** `w:lvlRestart`. */
  restart?: number;
  legal?: boolean;
  /** The paragraph style that stands at this level. */
  style?: string;
}

/** One list of a document: levels, and the numberings that share them. */
export interface List {
  levels: Level[];
  /** The levels stand in another list, which a numbering style names. */
  linked?: boolean;
  numberings: Array<{
    id: number;
    /** Level → `w:startOverride`. */
    starts: Record<number, number>;
    /** Level → the level that stands in its place. */
    replaced: Record<number, Level>;
  }>;
}

/** One numbered paragraph. */
export interface Item {
  list: number;
  /** The numbering, as an index of its list. */
  numbering: number;
  level: number;
  /** It is numbered by its style alone. */
  byStyle?: boolean;
}

/** What a numbered document is made of. */
export interface NumberedDocument {
  lists: List[];
  items: Item[];
}
