import { expect, test } from 'vitest';
import { libraryForm } from '../../test/library.js';
import { museumForm } from '../../test/museum.js';
import { jsonSchema } from './json-schema.js';

test('the schema asks for every path of the form and for nothing else in its tables', () => {
  const schema = jsonSchema(libraryForm) as {
    properties: { tables: { required: string[]; properties: Record<string, object> } };
  };
  const { tables } = schema.properties;
  expect(tables.required).toEqual(['stock', 'visits']);
  expect(tables.properties.visits).toMatchObject({
    additionalProperties: false,
    required: ['spring', 'autumn', 'total'],
    properties: { total: { type: ['number', 'null'] } },
  });
});

test('a cell for words is a string or null', () => {
  expect(jsonSchema(museumForm)).toMatchObject({
    properties: {
      tables: { properties: { card: { properties: { name: { type: ['string', 'null'] } } } } },
    },
  });
});
