/** What identifies a person. */
export type PersonalKind = 'phone' | 'id' | 'address';

/** Something personal in a text. */
export interface Finding {
  kind: PersonalKind;
  start: number;
  end: number;
  /** A number of a line that the text calls public: told, but left as it is. */
  isPublic?: boolean;
}
