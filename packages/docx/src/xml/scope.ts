import { namespaces } from './namespaces.js';
import type { XmlAttributes } from './xml-attributes.js';

/**
 * The namespace declarations in force at an element. Names are translated to this reader's own
 * prefixes; a namespace it does not know keeps its prefix, marked so that it cannot be mistaken.
 */
export class Scope {
  /** The document's own prefixes are this reader's, so names need no translation. */
  readonly plain: boolean;
  /** The declarations that differ from those around. */
  readonly #own: ReadonlyMap<string, string>;
  readonly #outer: Scope | undefined;
  readonly #elements = new Map<string, string>();
  readonly #attributes = new Map<string, string>();

  private constructor(own: ReadonlyMap<string, string>, outer: Scope | undefined) {
    this.#own = own;
    this.#outer = outer;
    this.plain =
      (outer?.plain ?? true) && [...own].every(([prefix, uri]) => toOwn(uri, prefix) === prefix);
  }

  static readonly empty = new Scope(
    new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]),
    undefined,
  );

  /** Add the declarations that an element makes; the same scope when it makes none. */
  with(attributes: XmlAttributes): Scope {
    let own: Map<string, string> | undefined;
    for (let index = 0; index < attributes.count; index++) {
      const name = attributes.name(index);
      if (!name.startsWith('xmlns')) continue;
      const prefix = name === 'xmlns' ? '' : name.charCodeAt(5) === 58 ? name.slice(6) : undefined;
      const uri = attributes.value(index);
      if (prefix === undefined || this.#uriOf(prefix) === uri) continue;
      own ??= new Map();
      own.set(prefix, uri);
    }
    return own ? new Scope(own, this) : this;
  }

  #uriOf(prefix: string): string | undefined {
    for (let scope: Scope | undefined = this; scope; scope = scope.#outer) {
      const uri = scope.#own.get(prefix);
      if (uri !== undefined) return uri;
    }
    return undefined;
  }

  /** Tell whether a prefix stands for a namespace that this reader knows. */
  knows(prefix: string): boolean {
    const uri = this.#uriOf(prefix);
    return uri === undefined ? ownPrefixes.has(prefix) : namespaces.has(uri);
  }

  /** Translate the name of an element. */
  element(name: string): string {
    if (this.plain) return name;
    let own = this.#elements.get(name);
    if (own === undefined) {
      own = this.#translate(name);
      this.#elements.set(name, own);
    }
    return own;
  }

  /** Find the value of the attribute that has our name. */
  attribute(own: string, attributes: XmlAttributes): string | undefined {
    if (this.plain) return attributes.get(own);
    const known = this.#attributes.get(own);
    const value = known === undefined ? undefined : attributes.get(known);
    if (value !== undefined) return value;
    if (!own.includes(':')) return attributes.get(own);
    for (let index = 0; index < attributes.count; index++) {
      const name = attributes.name(index);
      if (name.includes(':') && this.#translate(name) === own) {
        this.#attributes.set(own, name);
        return attributes.value(index);
      }
    }
    return undefined;
  }

  #translate(name: string): string {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const uri = this.#uriOf(prefix);
    if (uri === undefined) return name;
    const own = toOwn(uri, prefix);
    const local = name.slice(colon + 1);
    return own === '' ? local : `${own}:${local}`;
  }
}

function toOwn(uri: string, prefix: string): string {
  const own = namespaces.get(uri);
  if (own !== undefined) return own;
  return ownPrefixes.has(prefix) ? `?${prefix}` : prefix;
}

const ownPrefixes = new Set(namespaces.values());
