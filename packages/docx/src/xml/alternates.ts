/** What to do with a branch of alternate content: `collect` keeps the text of it for later. */
export type Branch = 'read' | 'collect' | 'skip';

/** One `mc:AlternateContent` that is open. */
interface Alternate {
  /** A branch was taken. */
  taken: boolean;
  /** The branch that was taken holds text. */
  told: boolean;
  /** The text of the choices that are not understood. */
  unread: string;
}

/**
 * Tells which branches of alternate content to read (ECMA-376 Part 3, 7.5): the first choice whose
 * namespaces are known, else the fallback. A choice that is not understood keeps its text here, in
 * case the branch that is read has none.
 */
export class Alternates {
  readonly #open: Alternate[] = [];

  /** Begin an `mc:AlternateContent`. */
  begin(): void {
    this.#open.push({ taken: false, told: false, unread: '' });
  }

  /** Decide on an `mc:Choice` or `mc:Fallback`; a choice outside of alternate content is read. */
  choose(isChoice: boolean, understood: () => boolean): Branch {
    const current = this.#open.at(-1);
    if (!current) return isChoice ? 'read' : 'skip';
    if (current.taken) return 'skip';
    if (isChoice && !understood()) return 'collect';
    current.taken = true;
    return 'read';
  }

  /** Take note of text that is read, as far as some branch holds it. */
  tell(text: string): void {
    const current = this.#open.at(-1);
    if (current && !current.told && text.trim() !== '') current.told = true;
  }

  /** Keep text of a choice that is not understood; line feeds stand between its paragraphs. */
  collect(text: string): void {
    const current = this.#open.at(-1);
    if (current) current.unread += text;
  }

  /**
   * End an `mc:AlternateContent`.
   *
   * @returns text that no branch which was read holds; '' where there is none
   */
  end(): string {
    const { told, unread } = this.#open.pop() ?? { told: true, unread: '' };
    if (told) this.tell('+');
    return told ? '' : unread.trim();
  }
}
