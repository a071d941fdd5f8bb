import { expect, test } from 'vitest';
import * as plugin from './index.js';

test('the plugin is the default export, the reader it wraps the only other', () => {
  expect(Object.keys(plugin).sort()).toEqual(['default', 'fromDocxMammoth']);
});
