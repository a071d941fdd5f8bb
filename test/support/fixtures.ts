import { exampleTextCase } from '../make/cases/example-text.js';
import { cases } from '../make/cases/index.js';
import { makeDocx } from '../make/docx/make-docx.js';
import { fixture } from '../make/fixture.js';
import { baisha2024 } from '../make/reports/baisha-2024.js';
import { qinghe2023 } from '../make/reports/qinghe-2023.js';
import { yunxi2020 } from '../make/reports/yunxi-2020.js';
import type { Truth } from './compare-report.js';

/** A document with its truth, as the tests want it. */
export interface TestFixture {
  name: string;
  file: string;
  bytes: Uint8Array;
  truth: Truth;
}

/** Every fixture: those of test/fixtures, both examples, and Word files of two more reports. */
export const fixtures: TestFixture[] = [
  ...cases,
  { ...exampleTextCase, name: 'the example as text' },
  fixture('the example as a Word file', 'qinghe-2023.docx', makeDocx(qinghe2023), qinghe2023),
  fixture('a Word file of the 2019 form', 'yunxi-2020.docx', makeDocx(yunxi2020), yunxi2020),
  fixture('a Word file with large numbers', 'baisha-2024.docx', makeDocx(baisha2024), baisha2024),
].map(({ name, file, content, expected }) => ({
  name,
  file,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  truth: { ...expected, otherwise: 0 },
}));
