import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../../server/root.ts';
import { judge, judgesPython } from '../judges/python.ts';

const OWN = join(ROOT, 'test', 'bench', 'package.json');

/** A package of the bench's own, which `npm run bench` installs beside it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- packages of all shapes, some without types
export const peerPackage = (name: string): any => createRequire(OWN)(name);

export const hasPeers = existsSync(join(ROOT, 'test', 'bench', 'node_modules'));

export interface PythonQuestion {
  readonly nodes: number;
  readonly edges: readonly (readonly number[])[];
  readonly k: number;
  readonly pairs: readonly (readonly number[])[];
}

/** Seconds a question that igraph and SciPy take for k strongest paths by Yen; null without them. */
export function pythonYen(question: PythonQuestion): Record<'igraph' | 'scipy' | 'cut', number[]> | null {
  const python = judgesPython('igraph, scipy');
  return python ? (judge(python, '../bench/yen.py', question) as never) : null;
}
