import { test } from 'node:test';
import { testForm } from '@gouji/testing';

testForm(new URL('../form.yaml', import.meta.url), { test });
