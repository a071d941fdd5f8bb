import { test } from 'node:test';
import { testPage } from '@gouji/testing';
import plugin from './index.js';

testPage(plugin, { test, examples: new URL('../examples/', import.meta.url) });
