import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, ROOT } from './prepare.mjs';

/**
 * Measures: `npm run bench [-- suite …] [-- --no-parent] [-- --own]`. Installs the peers beside the bench, runs the
 * suites here and, for the ratio, on the parent commit (the last one, when there are changes), and writes a
 * table to standard output and both results to `.cache/bench/result.json`. `--own` leaves out the peers.
 */
const args = process.argv.slice(2);
const withParent = !args.includes('--no-parent');
const asked = args.filter((arg) => arg !== '--no-parent');
const FOLDER = join(ROOT, '.cache', 'bench');
const say = (text) => process.stderr.write(`${text}\n`);

prepare();
process.env.NODE_ENV = 'production';
mkdirSync(FOLDER, { recursive: true });
if (!asked.includes('--own')) installPeers();
const ours = measure(ROOT, asked);
const before = withParent ? parents() : null;
const result = {
  commit: git('rev-parse', 'HEAD') + (isDirty() ? ' and changes' : ''),
  node: process.version,
  at: new Date().toISOString(),
  figures: ours.map((figure) => {
    const same = before?.find(({ suite, name }) => suite === figure.suite && name === figure.name);
    return { ...figure, parent: same ? same.p50 : null };
  }),
};
writeFileSync(join(FOLDER, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
const { table } = await import(join(ROOT, 'dist', 'bench', 'test', 'bench', 'table.js'));
process.stdout.write(`${table(result.figures)}\n`);

/** Builds the bench of a checkout and runs it. */
function measure(folder, suites) {
  const json = join(FOLDER, 'figures.json');
  const node = (...words) => {
    const { status } = spawnSync(process.execPath, words, { cwd: folder, stdio: ['ignore', 2, 2] });
    if (status !== 0) process.exit(status ?? 1);
  };
  rmSync(join(folder, 'dist', 'bench'), { recursive: true, force: true });
  node(join(folder, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.bench.json');
  node('--expose-gc', join('dist', 'bench', 'test', 'bench', 'main.js'), '--json', json, ...suites);
  return JSON.parse(readFileSync(json, 'utf8'));
}

/** The same suites on the commit before; null, with a line, where it has no bench. */
function parents() {
  const commit = git('rev-parse', isDirty() ? 'HEAD' : 'HEAD~1');
  const folder = join(FOLDER, 'parent');
  git('worktree', 'remove', '--force', folder);
  git('worktree', 'add', '--detach', folder, commit);
  try {
    if (!existsSync(join(folder, 'test', 'bench', 'main.ts'))) {
      say(`The parent commit ${commit.slice(0, 8)} has no bench; there is no ratio to it.`);
      return null;
    }
    say(`The parent commit ${commit.slice(0, 8)} …`);
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const built = spawnSync('npm', ['run', 'build:server'], { cwd: folder, stdio: ['ignore', 2, 2] });
    if (built.status !== 0) return null;
    return measure(folder, ['--own', ...asked.filter((arg) => arg !== '--own')]);
  } finally {
    git('worktree', 'remove', '--force', folder);
  }
}

function installPeers() {
  const beside = join(ROOT, 'test', 'bench');
  if (existsSync(join(beside, 'node_modules'))) return;
  say('Installing the peers …');
  spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: beside,
    stdio: ['ignore', 2, 2],
  });
}

function git(...words) {
  return spawnSync('git', words, { cwd: ROOT, encoding: 'utf8' }).stdout?.trim() ?? '';
}

function isDirty() {
  return git('status', '--porcelain', '--untracked-files=no') !== '';
}
