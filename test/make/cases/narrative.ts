import type { Fixture } from '../fixture.js';
import { narrative2008 } from '../narrative-2008.js';

/** Prose only: no table, no year, no agency to be known; Traditional kept as it is. */
export const narrativeCase: Fixture = {
  name: 'narrative-2008',
  file: 'input.txt',
  content: narrative2008,
  expected: {
    form: 'cn-disclosure-2008',
    agency: null,
    year: null,
    title: null,
    must_flag: [],
    tables: {},
  },
};
