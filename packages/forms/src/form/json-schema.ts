import type { Form, Leaf } from './expand.js';
import { isNumeric } from './is-numeric.js';

type Json = { [key: string]: unknown };

/** Give the JSON Schema (2020-12) of the report that a form yields. */
export function jsonSchema(form: Form): Json {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: form.definition.title.en,
    type: 'object',
    required: [
      'form',
      'title',
      'agency',
      'year',
      'period',
      'source',
      'sections',
      'tables',
      'problems',
    ],
    properties: {
      form: { const: form.id },
      title: nullable('string'),
      agency: nullable('string'),
      year: nullable('integer'),
      period: {
        type: ['object', 'null'],
        required: ['from', 'to'],
        properties: { from: { type: 'string' }, to: { type: 'string' } },
      },
      source: {
        type: 'object',
        properties: {
          file: nullable('string'),
          format: { type: 'string' },
          sha256: { type: 'string' },
        },
      },
      preamble: { type: 'string' },
      sections: { type: 'array', items: sectionSchema(form) },
      tables: tablesSchema(form),
      extra: { type: 'array', items: { type: 'object' } },
      facts: { type: 'array', items: { type: 'object' } },
      problems: { type: 'array', items: problemSchema },
      provenance: { type: 'object' },
    },
  };
}

const problemSchema: Json = {
  type: 'object',
  required: ['rule', 'severity', 'message'],
  properties: {
    rule: { type: 'string' },
    severity: { enum: ['error', 'warning', 'info'] },
    path: { type: 'string' },
    paths: { type: 'array', items: { type: 'string' } },
    message: { type: 'string' },
    suggestion: { type: 'string' },
    waived: {
      type: 'object',
      required: ['reason'],
      properties: { reason: { type: 'string' } },
    },
  },
};

function nullable(type: string): Json {
  return { type: [type, 'null'] };
}

function sectionSchema(form: Form): Json {
  return {
    type: 'object',
    required: ['id', 'number', 'title', 'body'],
    properties: {
      id: { type: 'string', examples: form.definition.sections.map((section) => section.id) },
      number: nullable('string'),
      title: { type: 'string' },
      body: { type: 'string' },
    },
  };
}

function tablesSchema(form: Form): Json {
  const root: Json = emptyObject();
  for (const leaf of form.leaves) insert(root, leaf.path.split('.'), leafSchema(leaf));
  return root;
}

function emptyObject(): Json {
  return { type: 'object', additionalProperties: false, required: [], properties: {} };
}

/** Put a cell's schema at its path; `{kind}` stands for the keys of rows that the document names. */
function insert(parent: Json, [key, ...rest]: string[], schema: Json): void {
  if (key!.startsWith('{')) {
    if (parent.additionalProperties === false) {
      parent.additionalProperties = rest.length > 0 ? emptyObject() : schema;
    }
    if (rest.length > 0) insert(parent.additionalProperties as Json, rest, schema);
    return;
  }
  const properties = parent.properties as Json;
  if (!(key! in properties)) {
    (parent.required as string[]).push(key!);
    properties[key!] = rest.length > 0 ? emptyObject() : schema;
  }
  if (rest.length > 0) insert(properties[key!] as Json, rest, schema);
}

/** A contradiction is reported, not refused, so the schema asks only for the type or null. */
function leafSchema(leaf: Leaf): Json {
  const row = leaf.block.rows[leaf.row]!.labels;
  const column = leaf.block.columns[leaf.column]!.labels;
  const description = [...row, ...column].join(' > ') + (leaf.unit ? ` (${leaf.unit})` : '');
  return { type: [isNumeric(leaf) ? 'number' : 'string', 'null'], description };
}
