import { readFileSync } from 'node:fs';

/**
 * Tell the most memory that this process has held so far, in bytes; on Linux of this program alone:
 * what it inherits through fork and exec is the parent's.
 */
export function peakMemory() {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    return Number(/VmHWM:\s*(\d+)/.exec(status)[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
