import type { Policy } from './compile-policy.js';
import type { ElementRule } from './element-rule.js';
import { escapeText } from './escape.js';

/** So many pieces are joined at a time: small strings take more room than one large one. */
const mostPieces = 4096;

/** A node as it comes from anywhere: what is no hast is left out. */
interface Unsafe {
  type?: unknown;
  value?: unknown;
  tagName?: unknown;
  properties?: unknown;
  children?: unknown;
}

/**
 * Writes hast as HTML and lets through only what a policy allows. What comes out is what
 * hast-util-sanitize and hast-util-to-html make of it one after the other, in one pass and without
 * a second tree.
 */
export class SafeWriter {
  readonly #policy: Policy;
  /** Names of the elements around. */
  readonly #around: string[] = [];
  readonly #done: string[] = [];
  #pieces: string[] = [];
  #count = 0;

  constructor(policy: Policy) {
    this.#policy = policy;
  }

  /** Write a node and what it holds. */
  write(node: unknown): void {
    if (!node || typeof node !== 'object') return;
    const { type, value, children } = node as Unsafe;
    if (type === 'text') {
      if (typeof value === 'string') this.#put(escapeText(value));
    } else if (type === 'element') {
      this.#element(node);
    } else if (type === 'root') {
      this.#children(children);
    }
  }

  /** Begin an element; what is written until it is closed stands in it. */
  open(element: Unsafe): void {
    const name = nameOf(element);
    const rule = this.#ruleOf(name);
    if (rule) this.#start(rule, element);
    this.#around.push(name);
  }

  /** End the element begun last. */
  close(): void {
    const rule = this.#ruleOf(this.#around.pop()!);
    if (rule) this.#put(rule.end);
  }

  /** Give what has been written, in pieces. */
  end(): string[] {
    if (this.#done.length === 0) return this.#pieces;
    this.#join();
    return this.#done;
  }

  #element(element: Unsafe): void {
    const name = nameOf(element);
    const rule = this.#ruleOf(name);
    if (!rule && this.#policy.strip.has(name)) return;
    if (rule) this.#start(rule, element);
    const before = this.#count;
    this.#around.push(name);
    this.#children(element.children);
    this.#around.pop();
    if (rule && !(rule.isVoid && this.#count === before)) this.#put(rule.end);
  }

  #start({ start, attributes, required }: ElementRule, { properties }: Unsafe): void {
    this.#put(start);
    const missing = required.size > 0 ? new Map(required) : undefined;
    if (properties && typeof properties === 'object') {
      for (const key in properties) {
        const write = attributes.get(key);
        const written = write ? write((properties as Record<string, unknown>)[key]) : '';
        if (written === '') continue;
        missing?.delete(key);
        this.#put(written);
      }
    }
    if (missing) for (const written of missing.values()) this.#put(written);
    this.#put('>');
  }

  #children(children: unknown): void {
    if (!Array.isArray(children)) return;
    for (const child of children) this.write(child);
  }

  #ruleOf(name: string): ElementRule | undefined {
    const rule = this.#policy.elements.get(name);
    if (!rule?.ancestors) return rule;
    return rule.ancestors.some((ancestor) => this.#around.includes(ancestor)) ? rule : undefined;
  }

  #put(piece: string): void {
    if (piece === '') return;
    this.#count++;
    if (this.#pieces.push(piece) >= mostPieces) this.#join();
  }

  #join(): void {
    this.#done.push(this.#pieces.join(''));
    this.#pieces = [];
  }
}

function nameOf({ tagName }: Unsafe): string {
  return typeof tagName === 'string' ? tagName : '';
}
