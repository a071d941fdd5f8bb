import { GoujiError } from '@gouji/tree';
import { damaged } from '../damaged.js';
import { limitExceeded } from '../limit-exceeded.js';
import type { ProblemLog } from '../problem-log.js';
import { Alternates, type Branch } from './alternates.js';
import { choiceText, unreadAlternative } from './choice-text.js';
import type { Recall } from './recall.js';
import { Scope } from './scope.js';
import { type ByteSink, ToUtf8 } from './to-utf8.js';
import type { Vocabulary } from './vocabulary.js';
import type { XmlEvents } from './xml-events.js';
import type { XmlName } from './xml-names.js';
import { XmlScanner } from './xml-scanner.js';

/** The attributes of the element at hand, by this reader's own names. */
export interface Attributes {
  get(name: string): string | undefined;
}

/** What to do with one kind of element. */
export interface ElementHandler<State> {
  /** Start the element; return false to leave out all that it holds, and its `close`. */
  open?(state: State, attributes: Attributes, name: string): unknown;
  /** Take a piece of the text that stands directly in the element. */
  text?(state: State, value: string): void;
  close?(state: State, name: string): void;
  /** Set where all that the element holds does to the state can be done at once when it comes again. */
  recall?: Recall<State> | undefined;
  /** The handlers for what it holds; those in force go on where this is not set. */
  inside?: Handlers<State> | undefined;
}

/** Own name of an element → what to do with it. Elements without one are looked into. */
export interface Handlers<State> {
  get(name: string): ElementHandler<State> | undefined;
}

/** What a walk needs to know besides the bytes. */
export interface WalkOptions {
  part: string;
  problems: ProblemLog;
  depth: number;
  /** Characters of text that the document may have; markup may be a little longer. */
  characters: number;
  /** Names and values that are known from other parts. */
  known: Vocabulary;
}

/**
 * Lead a state through an XML part as its bytes come: one forward pass, no recursion. Alternate
 * content is read once (ECMA-376 Part 3, 7.5): the first choice whose namespaces are known, else
 * the fallback.
 */
export function walk<State>(
  handlers: Handlers<State>,
  state: State,
  options: WalkOptions,
): ByteSink {
  const walker = new Walker(handlers, state, options);
  return new ToUtf8(walker.scanner, (encoding) => {
    walker.badBytes(encoding);
  });
}

/** Handlers, and those among them that have been looked up, by the number of the name. */
interface HandlerTable<State> {
  handlers: Handlers<State>;
  known: Array<ElementHandler<State> | null | undefined>;
}

/** What an element came to, and what that relies on. */
interface Meaning {
  handler: unknown;
  scope: Scope;
  taken: unknown;
}

/** Elements that are not read anew are no deeper than so many levels. */
const shallow = 64;

const alternateContent = 'mc:AlternateContent';

class Walker<State> implements Attributes, XmlEvents {
  readonly scanner: XmlScanner;
  takesText = false;
  /** The handler of each open element, and the handlers and scope in force around it. */
  readonly #handlers: Array<ElementHandler<State> | undefined> = [];
  readonly #tables: Array<HandlerTable<State>> = [];
  readonly #scopes: Scope[] = [];
  #depth = 0;
  readonly #alternates = new Alternates();
  #choiceText: Handlers<State> | undefined;
  readonly #byHandlers = new Map<Handlers<State>, HandlerTable<State>>();
  #table: HandlerTable<State>;
  #scope = Scope.empty;
  #meaning: Meaning | undefined;
  #faulty = false;
  #bad = false;
  #controls = false;

  constructor(
    handlers: Handlers<State>,
    readonly state: State,
    readonly options: WalkOptions,
  ) {
    this.scanner = new XmlScanner(this, options.known, options.characters * 2.5);
    this.#table = this.#tableOf(handlers);
  }

  get(name: string): string | undefined {
    const { attributes } = this.scanner;
    return this.#scope.plain ? attributes.get(name) : this.#scope.attribute(name, attributes);
  }

  open(name: XmlName, declares: boolean): boolean {
    const outer = this.#scope;
    if (declares) this.#scope = outer.with(this.scanner.attributes);
    let handler = this.#handlerOf(name);
    const branch = this.#enter(name, handler);
    if (branch === 'skip') {
      this.#scope = outer;
      return false;
    }
    if (branch === 'collect') handler = undefined;
    if (handler?.recall?.ready(this.state) && this.#scope === outer) this.scanner.remember();
    const depth = this.#depth++;
    if (depth >= this.options.depth) {
      throw limitExceeded('depth', this.options.depth, this.options.part);
    }
    this.#handlers[depth] = handler;
    this.#tables[depth] = this.#table;
    this.#scopes[depth] = outer;
    if (branch === 'collect') this.#table = this.#tableOf(this.#collector());
    else if (handler?.inside) this.#table = this.#tableOf(handler.inside);
    this.takesText = handler?.text !== undefined;
    return true;
  }

  empty(name: XmlName, declares: boolean): void {
    const outer = this.#scope;
    if (declares) this.#scope = outer.with(this.scanner.attributes);
    const handler = this.#handlerOf(name);
    if (this.#enter(name, handler) === 'read') {
      const own = this.#scope.element(name.text);
      if (own === alternateContent) this.#alternates.end();
      handler?.close?.(this.state, own);
    }
    this.#scope = outer;
  }

  repeat(name: XmlName, meaning: unknown): boolean {
    const { handler, scope, taken } = meaning as Meaning;
    const { recall, close } = (handler ?? {}) as ElementHandler<State>;
    if (scope !== this.#scope || this.#handlerOf(name) !== handler) return false;
    if (this.#depth + shallow > this.options.depth || !recall?.ready(this.state)) return false;
    recall.give(this.state, taken as never);
    close?.(this.state, name.text);
    return true;
  }

  meaning(): unknown {
    return this.#meaning;
  }

  #take(handler: ElementHandler<State>): void {
    const taken = this.#scope.plain ? handler.recall?.take(this.state) : undefined;
    this.#meaning = taken === undefined ? undefined : { handler, scope: this.#scope, taken };
  }

  /** Find the handler of an element; where its name needs no translation, by the number of it. */
  #handlerOf(name: XmlName): ElementHandler<State> | undefined {
    const { handlers, known } = this.#table;
    if (!this.#scope.plain || name.id < 0) return handlers.get(this.#scope.element(name.text));
    const handler = known[name.id];
    if (handler !== undefined) return handler ?? undefined;
    const found = handlers.get(name.text);
    known[name.id] = found ?? null;
    return found;
  }

  #tableOf(handlers: Handlers<State>): HandlerTable<State> {
    let table = this.#byHandlers.get(handlers);
    if (!table) {
      table = { handlers, known: [] };
      this.#byHandlers.set(handlers, table);
    }
    return table;
  }

  /** Start an element, unless it is to be left out. */
  #enter(name: XmlName, handler: ElementHandler<State> | undefined): Branch {
    const own = this.#scope.element(name.text);
    if (own.charCodeAt(0) === 0x6d && own.startsWith('mc:')) {
      const branch = this.#branch(own);
      if (branch !== 'read') return branch;
    }
    if (handler?.open === undefined) return 'read';
    return handler.open(this.state, this, own) === false ? 'skip' : 'read';
  }

  text(value: string): void {
    this.#handlers[this.#depth - 1]?.text?.(this.state, value);
    if (this.#table.handlers !== this.#choiceText) this.#alternates.tell(value);
  }

  close(name: XmlName): void {
    const depth = --this.#depth;
    const handler = this.#handlers[depth];
    const own = this.#scope.element(name.text);
    this.#table = this.#tables[depth]!;
    this.#scope = this.#scopes[depth]!;
    this.takesText = depth > 0 && this.#handlers[depth - 1]?.text !== undefined;
    if (own === alternateContent) this.#endAlternates();
    if (handler?.recall) this.#take(handler);
    handler?.close?.(this.state, own);
  }

  doctype(): void {
    throw forbiddenDoctype(this.options.part);
  }

  tooLong(): void {
    throw limitExceeded('characters', this.options.characters, this.options.part);
  }

  fault(message: string): void {
    if (this.#faulty) return;
    this.#faulty = true;
    const { part, problems } = this.options;
    problems.push(
      damaged(
        part,
        `${part} 的 XML 不合规范(${message}),已尽量读取`,
        `Unexpected XML in ${part} (${message}), expected it well-formed; what can be read is kept`,
        'error',
      ),
    );
  }

  badBytes(encoding = 'utf-8'): void {
    if (this.#bad) return;
    this.#bad = true;
    const { part, problems } = this.options;
    problems.push(
      damaged(
        part,
        `${part} 含有不合 ${encoding} 编码的字节,已用 U+FFFD 代替`,
        `Unexpected bytes in ${part}, expected ${encoding}; they are replaced by U+FFFD`,
      ),
    );
  }

  control(code: number): void {
    if (this.#controls) return;
    this.#controls = true;
    const { part, problems } = this.options;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push(
      damaged(
        part,
        `${part} 的文字中有控制字符或非字符(如 ${name}),已用 U+FFFD 代替;请核对原文`,
        `Unexpected control character or noncharacter (such as ${name}) in ${part}, expected none; it is replaced by U+FFFD, check the original`,
      ),
    );
  }

  /** Decide on an element of markup compatibility. */
  #branch(own: string): Branch {
    if (own === alternateContent) this.#alternates.begin();
    if (own !== 'mc:Choice' && own !== 'mc:Fallback') return 'read';
    return this.#alternates.choose(own === 'mc:Choice', () => this.#understands());
  }

  #understands(): boolean {
    const requires = this.get('Requires')?.trim();
    if (!requires) return true;
    return requires.split(/\s+/).every((prefix) => this.#scope.knows(prefix));
  }

  #collector(): Handlers<State> {
    this.#choiceText ??= choiceText(this.#alternates);
    return this.#choiceText;
  }

  /** What no branch that was read holds is not lost. */
  #endAlternates(): void {
    const unread = this.#alternates.end();
    if (unread !== '') this.#table.handlers.get(unreadAlternative)?.text?.(this.state, unread);
  }
}

/** ECMA-376 Part 2, 6.2.5: parts shall not hold document type declarations. */
function forbiddenDoctype(part: string): GoujiError {
  return new GoujiError('damaged-file', {
    zh: `${part} 含有 Word 文件不允许的文档类型声明(DTD),可能有外部实体;已拒绝读取`,
    en: `Unexpected document type declaration in ${part}, expected none in a Word file; it may hold entities, so the file is not read`,
  });
}
