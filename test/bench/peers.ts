import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../../server/root.ts';
import { judge, judgesPython } from '../judges/python.ts';

const OWN = join(ROOT, 'test', 'bench', 'package.json');

/** A package of the benchmarks, which `npm run bench` installs in their folder. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- packages of any shape, some without types
export const peerPackage = (name: string): any => createRequire(OWN)(name);

export const hasPeers = existsSync(join(ROOT, 'test', 'bench', 'node_modules'));

export interface PythonQuestion {
  readonly nodes: number;
  readonly edges: readonly (readonly number[])[];
  readonly k: number;
  readonly pairs: readonly (readonly number[])[];
}

/** Seconds per query of igraph and SciPy for the k strongest paths by Yen; null when they are not installed. */
export function pythonYen(question: PythonQuestion): Record<'igraph' | 'scipy' | 'cut', number[]> | null {
  const python = judgesPython('igraph, scipy');
  return python ? (judge(python, '../bench/yen.py', question) as never) : null;
}
