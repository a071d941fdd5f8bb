import { test } from 'node:test';
import { testRule } from '@gouji/testing';
import plugin from './index.js';

testRule(plugin, { test, examples: new URL('../examples/', import.meta.url) });
