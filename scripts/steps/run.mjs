import { spawn } from 'node:child_process';

/** Run a program in the foreground; one that fails ends this process with its exit code. */
export async function run(command, args) {
  const { code } = await start(command, args, 'inherit');
  if (code !== 0) process.exit(code);
}

/** Run a program and show what it prints only where it fails. */
export async function runQuietly(command, args) {
  const { code, output } = await start(command, args, 'pipe');
  if (code === 0) return;
  process.stderr.write(output);
  console.error(`gouji: ${[command, ...args].join(' ')}: exit code ${code}`);
  process.exit(code);
}

function start(command, args, stdio) {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32' && command !== process.execPath;
    const child = spawn(command, args, { stdio: ['inherit', stdio, stdio], shell });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        output += data;
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
