import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';

const JEST = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');

/**
 * Runs Jest with a configuration and whatever was asked on the command line; resolves to its exit code. What it prints
 * is shown as it comes, or, with `hold`, when it has ended.
 */
export function jest(config, args = [], { hold = false } = {}) {
  const child = spawn(
    process.execPath,
    [JEST, '--config', config, '--passWithNoTests', ...args, ...process.argv.slice(2)],
    {
      cwd: ROOT,
      stdio: hold ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    },
  );
  const printed = [];
  if (hold)
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      process.stderr.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });
}
