/** Do a job once in a process of its own and print the peak of its memory: `node peak.mjs JOB FILE`. */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { loadJob } from './jobs.mjs';
import { peakMemory } from './peak-memory.mjs';

const [name, path] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(path));
const start = performance.now();
const job = await loadJob(name);
await job(bytes);
const ms = performance.now() - start;
process.stdout.write(JSON.stringify({ ms, bytes: peakMemory() }));
