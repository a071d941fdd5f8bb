/**
 * Convert the files of a folder, one after the other, as the built package does, while nothing can
 * be fetched or opened: `node child.mjs FOLDER NAME…` prints a JSON line before and after each.
 */
import childProcess from 'node:child_process';
import dns from 'node:dns';
import fs from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** Larger output is not handed over whole. */
const whole = 4_000_000;
const { readFileSync, writeFileSync, writeSync } = fs;
const { convert } = await import('gouji');
const { GoujiError } = await import('@gouji/tree');
const [folder, ...names] = process.argv.slice(2);

const attempts = [];
let armed = false;
for (const module of [fs, fs.promises, net, dns, http, http2, https, childProcess]) forbid(module);
forbid(net.Socket.prototype, ['connect']);
forbid(globalThis, ['fetch']);
syncBuiltinESMExports();

for (const name of names) {
  const bytes = new Uint8Array(readFileSync(join(folder, `${name}.docx`)));
  say({ name, started: true });
  resetPeak();
  const cpu = process.cpuUsage();
  const start = performance.now();
  armed = true;
  const outcome = await attempt(bytes);
  armed = false;
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const peak = peakMegabytes();
  const { html, ...rest } = outcome;
  if (html !== undefined) writeFileSync(join(folder, `${name}.html`), shorten(html));
  say({ name, wall, cpu: (user + system) / 1000, peak, attempts: attempts.splice(0), ...rest });
}

async function attempt(bytes) {
  try {
    const file = await convert(bytes, {
      to: 'html',
      from: undefined,
      name: 'hostile.docx',
      fragment: true,
      furniture: true,
      comments: true,
    });
    return { html: String(file) };
  } catch (error) {
    if (!(error instanceof GoujiError)) return { crash: String(error?.stack ?? error) };
    return { code: error.code, zh: error.in('zh'), en: error.in('en') };
  }
}

/** Keep both ends of a long output. */
function shorten(html) {
  if (html.length <= whole) return html;
  return `${html.slice(0, 100_000)}\n<p>…</p>\n${html.slice(-100_000)}`;
}

function forbid(module, keys = Object.keys(module)) {
  for (const key of keys) {
    if (typeof module[key] !== 'function' || /^[A-Z]/.test(key)) continue;
    try {
      module[key] = guard(key, module[key]);
    } catch {
      // What cannot be replaced is a constant.
    }
  }
}

function guard(name, original) {
  return function (...args) {
    if (!armed) return original.apply(this, args);
    attempts.push(`${name} ${String(args[0]).slice(0, 200)}`);
    throw new Error(`${name} is forbidden here`);
  };
}

/** Let Linux measure the peak anew. */
function resetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    // Elsewhere the peak is that of all files so far.
  }
}

/** On Linux of this program alone: what it inherits through fork and exec is the parent's. */
function peakMegabytes() {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

function say(line) {
  writeSync(1, `${JSON.stringify(line)}\n`);
}
