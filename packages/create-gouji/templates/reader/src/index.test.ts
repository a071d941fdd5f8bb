import { test } from 'node:test';
import { testReader } from '@gouji/testing';
import plugin from './index.js';

testReader(plugin, { test, examples: new URL('../examples/', import.meta.url) });
