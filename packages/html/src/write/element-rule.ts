import type { Schema } from 'hast-util-sanitize';
import { htmlVoidElements } from 'html-void-elements';
import { html, svg } from 'property-information';
import { svgSchema } from '../emit/svg-schema.js';
import { type AttributeRule, attributeRule } from './attribute-rule.js';

/** How an element that may come out is written. */
export interface ElementRule {
  /** `<p`, to which the attributes and `>` are added. */
  start: string;
  end: string;
  /** It has no end tag unless something is in it. */
  isVoid: boolean;
  /** One of these has to be around it. */
  ancestors: readonly string[] | undefined;
  attributes: ReadonlyMap<string, AttributeRule>;
  /** What is written of attributes that have to be there, where nothing else is: by name. */
  required: ReadonlyMap<string, string>;
}

/** Make the rule of an element from a schema. */
export function elementRule(tagName: string, schema: Readonly<Schema>): ElementRule {
  const own = schema.attributes?.[tagName] ?? [];
  const general = schema.attributes?.['*'] ?? [];
  const space = svgSchema.tagNames.includes(tagName) ? svg : html;
  const keys = new Set([...own, ...general].map(keyOf));
  const rules = [...keys].map((key): [string, AttributeRule] => {
    const definitions = [own, general]
      .map((list) => list.find((definition) => keyOf(definition) === key))
      .filter((definition) => definition !== undefined);
    return [key, attributeRule(key, definitions, schema, space)];
  });
  const attributes = new Map(rules);
  const required = Object.entries(schema.required?.[tagName] ?? {});
  return {
    start: `<${tagName}`,
    end: `</${tagName}>`,
    isVoid: htmlVoidElements.includes(tagName),
    ancestors: schema.ancestors?.[tagName],
    attributes,
    required: new Map(required.map(([key, value]) => [key, attributes.get(key)?.(value) ?? ''])),
  };
}

function keyOf(definition: string | readonly unknown[]): string {
  return typeof definition === 'string' ? definition : String(definition[0]);
}
