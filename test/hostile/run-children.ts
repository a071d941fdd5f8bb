import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What became of one file. */
export interface Outcome {
  name: string;
  /** Milliseconds. */
  wall: number;
  cpu: number;
  /** Megabytes. */
  peak: number;
  /** What was fetched or opened, in vain. */
  attempts: string[];
  code?: string;
  zh?: string;
  en?: string;
  /** What was thrown that is no refusal, or how the process ended. */
  crash?: string;
}

const child = fileURLToPath(new URL('child.mjs', import.meta.url));

/**
 * Convert files of a folder in one process; where it ends at a file, the next goes on behind it.
 *
 * @param patience milliseconds that a file may take before its process is ended
 */
export async function runChildren(
  folder: string,
  names: string[],
  patience: number,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  for (let left = names; left.length > 0; left = names.filter((name) => !outcomes.has(name))) {
    const { current, reason } = await runChild(folder, left, patience, outcomes);
    const victim = current ?? left.find((name) => !outcomes.has(name));
    if (victim !== undefined && !outcomes.has(victim)) {
      const none = { wall: patience, cpu: patience, peak: 0, attempts: [] };
      outcomes.set(victim, { name: victim, ...none, crash: reason });
    }
  }
  return outcomes;
}

function runChild(
  folder: string,
  names: string[],
  patience: number,
  outcomes: Map<string, Outcome>,
): Promise<{ current: string | undefined; reason: string }> {
  return new Promise((resolve, reject) => {
    const running = spawn(process.execPath, [child, folder, ...names]);
    let current: string | undefined;
    let rest = '';
    let complaint = '';
    let late = false;
    const expire = () => {
      late = true;
      running.kill('SIGKILL');
    };
    let timer = setTimeout(expire, 2 * patience);
    running.stdout.setEncoding('utf8').on('data', (data: string) => {
      const lines = (rest + data).split('\n');
      rest = lines.pop()!;
      for (const line of lines) {
        const message = JSON.parse(line) as Outcome & { started?: true };
        if (message.started) current = message.name;
        else outcomes.set(message.name, message);
        clearTimeout(timer);
        timer = setTimeout(expire, patience);
      }
    });
    running.stderr.setEncoding('utf8').on('data', (data: string) => {
      complaint = (complaint + data).slice(-2000);
    });
    running.on('error', reject);
    running.on('close', (code, signal) => {
      clearTimeout(timer);
      const reason = late
        ? 'it took too long'
        : `the process ended: ${signal ?? code} ${complaint}`;
      resolve({ current, reason });
    });
  });
}
