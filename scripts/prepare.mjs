import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';

/** The root folder of the project. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const MINIMUM_NODE = [20, 19];
const log = (text) => process.stderr.write(`${text}\n`);

/** The build steps in order. `inputs` is a digest of the names and contents, or stamps, of the input files. */
const STEPS = [
  {
    message: 'Installing dependencies (about a minute) …',
    target: 'node_modules',
    inputs: () => digest([['package-lock.json', content]]),
    build: () => npm('ci', '--no-audit', '--no-fund', '--loglevel=error'),
  },
  {
    message: 'Building the server …',
    target: 'dist/server',
    inputs: () => digest(stamps('server', 'package-lock.json', 'scripts/build-server.mjs')),
    build() {
      rmSync(join(ROOT, 'dist', 'server'), { recursive: true, force: true });
      node('scripts/build-server.mjs');
    },
  },
  {
    message: 'Building the workspace …',
    target: 'dist/client',
    inputs: () => digest(stamps('client', 'package-lock.json')),
    build: () => node('node_modules/vite/bin/vite.js', 'build', 'client', '--logLevel', 'error'),
  },
];

/**
 * Installs and builds what is missing or stale, and logs each step. Stale means built from another lock file or from
 * other sources, by name, size and time of modification. Concurrent commands run it one after another.
 */
export function prepare() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor < MINIMUM_NODE[1])) {
    log(`Chasqui needs Node ${MINIMUM_NODE.join('.')} or later; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (STEPS.every(isUpToDate)) return;
  withLock(
    join(ROOT, '.cache', 'prepare.lock'),
    () => {
      for (const step of STEPS) if (!isUpToDate(step)) runStep(step);
    },
    log,
  );
}

/** Runs a Node program of the project; exits with its code when it fails. */
export function node(program, ...args) {
  run(process.execPath, [join(ROOT, program), ...args]);
}

function npm(...args) {
  // When npm runs this script, its path is in the environment; on Windows, `npm` cannot be spawned.
  const cli = process.env.npm_execpath;
  if (cli) run(process.execPath, [cli, ...args]);
  else run('npm', args);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (error) log(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

const markOf = ({ target }) => join(ROOT, '.cache', 'made-from', target.replace('/', '-'));

function isUpToDate(step) {
  const mark = markOf(step);
  return (
    existsSync(join(ROOT, step.target)) && existsSync(mark) && readFileSync(mark, 'utf8') === step.inputs()
  );
}

function runStep(step) {
  log(step.message);
  // Computed first: changes during the build are not included in its result.
  const inputs = step.inputs();
  step.build();
  mkdirSync(dirname(markOf(step)), { recursive: true });
  writeFileSync(markOf(step), inputs);
}

const content = (path) => readFileSync(path, 'utf8');

function digest(files) {
  const hash = createHash('sha256');
  for (const [path, value] of files)
    hash.update(`${path}\0${typeof value === 'function' ? value(join(ROOT, path)) : value}\0`);
  return hash.digest('hex');
}

function stamps(...paths) {
  return paths.flatMap((path) => {
    const stats = statSync(join(ROOT, path));
    if (stats.isDirectory())
      return stamps(
        ...readdirSync(join(ROOT, path))
          .sort()
          .map((name) => join(path, name)),
      );
    return [[path, `${stats.size} ${stats.mtimeMs}`]];
  });
}
