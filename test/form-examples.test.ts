import { fileURLToPath } from 'node:url';
import { forms } from '@gouji/templates';
import { checkExample } from 'gouji';
import { describe, expect, test } from 'vitest';
import { readExamples } from '../packages/cli/src/io/read-examples.js';

const folder = fileURLToPath(new URL('../templates/forms/', import.meta.url));

describe.each(forms.map((form) => [form.id, form] as const))('%s', (id, form) => {
  const examples = readExamples(`${folder}${id}/form.yaml`);

  test.skip('comes with examples', () => {
    expect(examples).not.toEqual([]);
  });

  test.each(examples.map((example) => [example.case, example] as const))(
    'reads %s as its example says',
    async (_, example) => {
      const differences = await checkExample(example, form);
      expect(differences.map(({ line, message }) => `${line}: ${message.en}`)).toEqual([]);
    },
  );
});
