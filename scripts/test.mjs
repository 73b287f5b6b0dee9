import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { prepare, ROOT } from './prepare.mjs';

/** All tests: those that run side by side, then those that share a Neo4j or drive a browser. */
prepare();
const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`;
const jest = (...args) =>
  spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'), ...args, ...process.argv.slice(2)],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, NODE_OPTIONS },
    },
  ).status ?? 1;

const beside = jest('--config', 'jest.config.mjs', '--passWithNoTests');
const serial = jest('--config', 'jest.serial.config.mjs', '--runInBand', '--passWithNoTests');
process.exitCode = beside || serial;
