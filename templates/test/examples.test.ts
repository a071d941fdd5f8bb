import { existsSync, readdirSync } from 'node:fs';
import { testForm } from '@gouji/testing';
import { describe, test } from 'vitest';

const forms = new URL('../forms/', import.meta.url);
const withExamples = readdirSync(forms).filter((id) =>
  existsSync(new URL(`${id}/examples`, forms)),
);

describe.each(withExamples)('%s', (id) => {
  testForm(new URL(`${id}/form.yaml`, forms), { test });
});
