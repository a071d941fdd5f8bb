// npm run build: everything that the command and the packages are made of.
import { fileURLToPath } from 'node:url';
import { build } from './steps/build.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await build();
