import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';

/** Runs Jest with a configuration and whatever was asked on the command line; returns its exit code. */
export function jest(config, ...args) {
  const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import tsx`;
  const bin = join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js');
  const { status } = spawnSync(
    process.execPath,
    [bin, '--config', config, '--passWithNoTests', ...args, ...process.argv.slice(2)],
    { cwd: ROOT, stdio: 'inherit', env: { ...process.env, NODE_OPTIONS } },
  );
  return status ?? 1;
}
