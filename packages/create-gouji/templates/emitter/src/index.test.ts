import { test } from 'node:test';
import { testEmitter } from '@gouji/testing';
import plugin from './index.js';

testEmitter(plugin, { test, examples: new URL('../examples/', import.meta.url) });
