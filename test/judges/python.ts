import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../server/root.ts';

/** The Python environment that `.ci/run` creates. */
const OWN = join(ROOT, '.cache', 'judges', 'bin', 'python');

/**
 * A Python with the packages of `test/judges/requirements.txt`; undefined, with a message, when there is
 * none. Throws instead when REQUIRE_JUDGES=1.
 */
export function judgesPython(needs: string): string | undefined {
  for (const python of [OWN, 'python3']) {
    if (python === OWN && !existsSync(OWN)) continue;
    if (spawnSync(python, ['-c', `import ${needs}`]).status === 0) return python;
  }
  if (process.env['REQUIRE_JUDGES'] === '1')
    throw new Error(`REQUIRE_JUDGES is set, but no Python here has ${needs}`);
  process.stderr.write(`\nSKIPPED: checks by ${needs} (no Python with it)\n`);
  return undefined;
}

/** Runs a judge on a question, and returns its verdict; both are JSON. */
export function judge(python: string, script: string, question: object): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'chasqui-judge-'));
  try {
    const file = join(folder, 'question.json');
    writeFileSync(file, JSON.stringify(question));
    const { status, stdout, stderr } = spawnSync(python, [join(ROOT, 'test', 'judges', script), file], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    if (status !== 0) throw new Error(`the judge ${script} failed:\n${stderr}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
