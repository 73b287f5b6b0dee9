import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from './one-at-a-time.mjs';

/** The project's folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const MINIMUM_NODE = [20, 19];
const say = (text) => process.stderr.write(`${text}\n`);

/** What is made, in order: `from` are the names and contents, or stamps, that it is made from. */
const STEPS = [
  {
    doing: 'Installing dependencies (about a minute) …',
    target: 'node_modules',
    from: () => digest([['package-lock.json', content]]),
    make: () => npm('ci', '--no-audit', '--no-fund', '--loglevel=error'),
  },
  {
    doing: 'Building the server …',
    target: 'dist/server',
    from: () => digest(stamps('server', 'package-lock.json', 'scripts/build-server.mjs')),
    make() {
      rmSync(join(ROOT, 'dist', 'server'), { recursive: true, force: true });
      node('scripts/build-server.mjs');
    },
  },
  {
    doing: 'Building the workspace …',
    target: 'dist/client',
    from: () => digest(stamps('client')),
    make: () => node('node_modules/vite/bin/vite.js', 'build', 'client', '--logLevel', 'error'),
  },
];

/**
 * Installs and builds what is missing or stale, and says what it does. Stale means: made from a lock file, or
 * from sources (by name, size and time of change), other than those that are here now. Commands that are started
 * side by side do it one after the other.
 */
export function prepare() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor < MINIMUM_NODE[1])) {
    say(`Chasqui needs Node ${MINIMUM_NODE.join('.')} or later; this is ${process.versions.node}.`);
    process.exit(1);
  }
  if (STEPS.every(isUpToDate)) return;
  oneAtATime(
    join(ROOT, '.cache', 'prepare.lock'),
    () => {
      for (const step of STEPS) if (!isUpToDate(step)) take(step);
    },
    say,
  );
}

/** Runs a Node program of the project in this terminal; ends with its exit code. */
export function node(program, ...args) {
  run(process.execPath, [join(ROOT, program), ...args]);
}

function npm(...args) {
  // npm's own path is in the environment when npm runs us; on Windows there is no plain `npm` to spawn.
  const cli = process.env.npm_execpath;
  if (cli) run(process.execPath, [cli, ...args]);
  else run('npm', args);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (error) say(error.message);
  if (status !== 0) process.exit(status ?? 1);
}

const markOf = ({ target }) => join(ROOT, '.cache', 'made-from', target.replace('/', '-'));

function isUpToDate(step) {
  const mark = markOf(step);
  return (
    existsSync(join(ROOT, step.target)) && existsSync(mark) && readFileSync(mark, 'utf8') === step.from()
  );
}

function take(step) {
  say(step.doing);
  // What changes while it is made is not in it.
  const from = step.from();
  step.make();
  mkdirSync(dirname(markOf(step)), { recursive: true });
  writeFileSync(markOf(step), from);
}

const content = (path) => readFileSync(path, 'utf8');

function digest(parts) {
  const hash = createHash('sha256');
  for (const [path, part] of parts)
    hash.update(`${path}\0${typeof part === 'function' ? part(join(ROOT, path)) : part}\0`);
  return hash.digest('hex');
}

function stamps(...paths) {
  return paths.flatMap((path) => {
    const found = statSync(join(ROOT, path));
    if (found.isDirectory())
      return stamps(
        ...readdirSync(join(ROOT, path))
          .sort()
          .map((name) => join(path, name)),
      );
    return [[path, `${found.size} ${found.mtimeMs}`]];
  });
}
