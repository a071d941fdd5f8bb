import { test } from 'node:test';
import { testTransform } from '@gouji/testing';
import plugin from './index.js';

testTransform(plugin, { test, examples: new URL('../examples/', import.meta.url) });
