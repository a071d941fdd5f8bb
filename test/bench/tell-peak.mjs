/** Print, when a program ends, how long it took and the peak of its memory: `node --import tell-peak.mjs FILE …`. */
import { performance } from 'node:perf_hooks';
import { peakMemory } from './peak-memory.mjs';

process.on('exit', () => {
  process.stdout.write(JSON.stringify({ ms: performance.now(), bytes: peakMemory() }));
});
