import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';

const JEST = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');

/**
 * Runs Jest with a configuration and the arguments of this process; resolves to its exit code. Its output is shown
 * immediately or, with `bufferOutput`, when it has ended.
 */
export function jest(config, args = [], { bufferOutput = false } = {}) {
  const child = spawn(
    process.execPath,
    [JEST, '--config', config, '--passWithNoTests', ...args, ...process.argv.slice(2)],
    {
      cwd: ROOT,
      stdio: bufferOutput ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    },
  );
  const output = [];
  if (bufferOutput)
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.stderr.write(Buffer.concat(output));
      resolve(code ?? 1);
    });
  });
}
