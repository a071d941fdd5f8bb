import { existsSync, readdirSync } from 'node:fs';
import { testForm } from '@gouji/testing';
import { describe, expect, test } from 'vitest';

const forms = new URL('../forms/', import.meta.url);

/** Rules that compare two reports, which an example, one document, cannot break. */
const unbroken: Record<string, Record<string, string>> = {
  'cn-disclosure-2019': { 'carry-over': "needs last year's report" },
  'cn-disclosure-2021': {
    'carry-over': "needs last year's report",
    'in-force': "needs last year's report",
  },
  'us-foia': { 'carry-over': "needs last year's report" },
};

describe.each(readdirSync(forms))('%s', (id) => {
  test('comes with examples', () => {
    expect(existsSync(new URL(`${id}/examples`, forms))).toBe(true);
  });

  testForm(new URL(`${id}/form.yaml`, forms), { test, unbroken: unbroken[id] });
});
