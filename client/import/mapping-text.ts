import type { Problem } from '../api/ask.ts';

/** A problem in a mapping, with its line if known. */
export interface MappingProblem {
  readonly line: number | null;
  readonly path: string;
  readonly problem: Problem;
}

const PLACE = /^mapping(?::(\d+))?(?::\d+)?(?: (.*))?$/;

/** Separates problems in the mapping from others. */
export function problemsInMapping(problems: readonly Problem[]): {
  readonly inMapping: readonly MappingProblem[];
  readonly rest: readonly Problem[];
} {
  const inMapping: MappingProblem[] = [];
  const rest: Problem[] = [];
  for (const problem of problems) {
    const found = PLACE.exec(problem.at);
    if (!found) rest.push(problem);
    else {
      const [, line, path = ''] = found;
      inMapping.push({ line: line ? Number(line) : null, path, problem });
    }
  }
  return { inMapping, rest };
}

/** Start and end offsets of a line in a text; the first line is 1. */
export function lineAt(text: string, line: number): { readonly start: number; readonly end: number } {
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return { start, end: start + (lines[line - 1]?.length ?? 0) };
}

/** Conditions of a mapping, in braces or on lines of their own. */
const WHEN = /when:\s*\{([^{}]*)\}|^([ \t]*)(?:- )?when:[ \t]*\n((?:\2[ \t]+.*(?:\n|$))+)/gm;

/** Whether a mapping reads a column: as `{Column}`, as one of `{a|Column}`, or in a condition. */
export function readsColumn(mapping: string, column: string): boolean {
  for (const [, inside = ''] of mapping.matchAll(/\{([^{}]*)\}/g))
    if (inside.split('|').some((name) => name.trim() === column)) return true;
  const name = column.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const key = new RegExp(`(^|[\\s,])(["']?)${name}\\2\\s*:`, 'm');
  return [...mapping.matchAll(WHEN)].some(([, braces, , lines]) => key.test(braces ?? lines ?? ''));
}
