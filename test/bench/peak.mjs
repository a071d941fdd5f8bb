/** Do a job once in a process of its own and print the peak of its memory: `node peak.mjs JOB FILE`. */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { loadJob } from './jobs.mjs';

const [name, path] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(path));
const start = performance.now();
const job = await loadJob(name);
await job(bytes, path);
const ms = performance.now() - start;
process.stdout.write(JSON.stringify({ ms, bytes: peak() }));

/** On Linux of this program alone: what it inherits through fork and exec is the parent's. */
function peak() {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    return Number(/VmHWM:\s*(\d+)/.exec(status)[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
