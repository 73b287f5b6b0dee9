import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, ROOT } from './prepare.mjs';

/**
 * Runs the benchmarks: `npm run bench [-- suite …] [-- --no-parent] [-- --own]`. Installs the peers, runs the suites here
 * and, for the ratio, on the parent commit (HEAD when there are uncommitted changes), and writes a table to standard
 * output and the results to `.cache/bench/result.json`. `--own` omits the peers.
 */
const args = process.argv.slice(2);
const withParent = !args.includes('--no-parent');
const suiteArgs = args.filter((arg) => arg !== '--no-parent');
const FOLDER = join(ROOT, '.cache', 'bench');
const log = (text) => process.stderr.write(`${text}\n`);

prepare();
process.env.NODE_ENV = 'production';
mkdirSync(FOLDER, { recursive: true });
if (!suiteArgs.includes('--own')) installPeers();
const ours = measure(ROOT, suiteArgs);
const parentFigures = withParent ? measureParent() : null;
const result = {
  commit: git('rev-parse', 'HEAD') + (isDirty() ? ' and changes' : ''),
  node: process.version,
  at: new Date().toISOString(),
  figures: ours.map((figure) => {
    const same = parentFigures?.find(({ suite, name }) => suite === figure.suite && name === figure.name);
    return { ...figure, parent: same ? same.p50 : null };
  }),
};
writeFileSync(join(FOLDER, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
const { table } = await import(join(ROOT, 'dist', 'bench', 'test', 'bench', 'table.js'));
process.stdout.write(`${table(result.figures)}\n`);

/** Builds and runs the benchmarks of a checkout. */
function measure(folder, suites) {
  const json = join(FOLDER, 'figures.json');
  const node = (...nodeArgs) => {
    const { status } = spawnSync(process.execPath, nodeArgs, { cwd: folder, stdio: ['ignore', 2, 2] });
    if (status !== 0) process.exit(status ?? 1);
  };
  rmSync(join(folder, 'dist', 'bench'), { recursive: true, force: true });
  node(join(folder, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.bench.json');
  node('--expose-gc', join('dist', 'bench', 'test', 'bench', 'main.js'), '--json', json, ...suites);
  return JSON.parse(readFileSync(json, 'utf8'));
}

/** Runs the same suites on the parent commit; null, with a message, when it has no benchmarks. */
function measureParent() {
  const commit = git('rev-parse', isDirty() ? 'HEAD' : 'HEAD~1');
  const folder = join(FOLDER, 'parent');
  git('worktree', 'remove', '--force', folder);
  git('worktree', 'add', '--detach', folder, commit);
  try {
    if (!existsSync(join(folder, 'test', 'bench', 'main.ts'))) {
      log(`The parent commit ${commit.slice(0, 8)} has no benchmarks; ratios are omitted.`);
      return null;
    }
    log(`Measuring the parent commit ${commit.slice(0, 8)} …`);
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const built = spawnSync('npm', ['run', 'build:server'], { cwd: folder, stdio: ['ignore', 2, 2] });
    if (built.status !== 0) return null;
    return measure(folder, ['--own', ...suiteArgs.filter((arg) => arg !== '--own')]);
  } finally {
    git('worktree', 'remove', '--force', folder);
  }
}

function installPeers() {
  const benchFolder = join(ROOT, 'test', 'bench');
  if (existsSync(join(benchFolder, 'node_modules'))) return;
  log('Installing the peers …');
  spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: benchFolder,
    stdio: ['ignore', 2, 2],
  });
}

function git(...gitArgs) {
  return spawnSync('git', gitArgs, { cwd: ROOT, encoding: 'utf8' }).stdout?.trim() ?? '';
}

function isDirty() {
  return git('status', '--porcelain', '--untracked-files=no') !== '';
}
