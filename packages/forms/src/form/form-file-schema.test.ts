import { expect, test } from 'vitest';
import { formFileSchema } from './form-file-schema.js';

test('the schema of a form’s file refuses other keys and asks for what must be there', () => {
  expect(formFileSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
    required: ['id', 'language', 'title', 'years', 'sections', 'tables'],
    properties: { language: { enum: ['zh', 'en'] } },
  });
});
