import type { Schema } from 'hast-util-sanitize';
import { type ElementRule, elementRule } from './element-rule.js';

/** What may come out, laid out to be looked up. */
export interface Policy {
  /** Tag name → rule. */
  elements: ReadonlyMap<string, ElementRule>;
  /** Elements that go with all they hold; of any other, what it holds stays. */
  strip: ReadonlySet<string>;
}

/**
 * Lay out a schema of hast-util-sanitize. Comments and doctypes never come out, and a schema that
 * asks for `data*` is not understood.
 */
export function compilePolicy(schema: Readonly<Schema>): Policy {
  return {
    elements: new Map((schema.tagNames ?? []).map((name) => [name, elementRule(name, schema)])),
    strip: new Set(schema.strip),
  };
}
