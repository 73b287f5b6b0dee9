import type { LinkFilter } from '../../analysis/link-view.ts';
import { findPaths } from '../../analysis/paths/find-paths.ts';
import type { PathDirection, Ranking } from '../../analysis/paths/search-graph.ts';
import { InvalidInput, type Problem } from '../../model/errors.ts';
import type { Kind } from '../../model/kinds.ts';
import { entityNumbers } from '../check-filter.ts';
import type { Context } from '../context.ts';
import { checkDeadline, checkEnds } from '../check-question.ts';
import { pathNode } from './path-node.ts';
import { subgraphOf } from './subgraph.ts';

interface PathsInput {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly k: number;
  readonly maxHops: number;
  readonly ranking: Ranking;
  readonly direction: PathDirection;
  readonly via?: readonly string[] | null;
  readonly avoid?: readonly string[] | null;
  readonly throughKinds?: readonly Kind[] | null;
  readonly filter?: LinkFilter | null;
  readonly deadlineMs?: number | null;
}

export const pathResolvers = {
  Query: {
    async paths(_: unknown, { input }: { input: PathsInput }, context: Context) {
      checkNumbers(input);
      const deadline = checkDeadline(input.deadlineMs, context.signal);
      const { projection, view } = await context.graph();
      const numbers = (field: 'from' | 'to' | 'avoid' | 'via') =>
        entityNumbers(input[field] ?? [], projection, `input.${field}`);
      const [from, to, avoid] = [new Set(numbers('from')), new Set(numbers('to')), new Set(numbers('avoid'))];
      checkEnds(input, 'input');
      checkBetween(input);
      const via = numbers('via');
      const links = view(input.filter);
      const { throughKinds } = input;
      const { k, maxHops, ranking, direction } = input;
      const found = findPaths(
        links,
        {
          from,
          to,
          avoid,
          via,
          k,
          maxHops,
          ranking,
          direction,
          throughKinds: throughKinds ? new Set(throughKinds) : null,
        },
        deadline,
      );
      return {
        paths: found.paths.map((path) => pathNode(projection, path)),
        search: found.search,
        subgraph: subgraphOf(links, [...new Set(found.paths.flatMap((path) => path.entities))]),
      };
    },
  },
};

function checkNumbers(input: PathsInput): void {
  const problems: Problem[] = [];
  const range = (field: 'k' | 'maxHops', max: number) => {
    const value = input[field];
    if (value != null && (value < 1 || value > max)) {
      problems.push({ at: `input.${field}`, message: `is ${value}; it goes from 1 to ${max}` });
    }
  };
  range('k', 100);
  range('maxHops', 20);
  if (problems.length > 0) throw new InvalidInput(problems);
}

/** Throws InvalidInput for entities to pass or avoid that are ends, or named twice. */
function checkBetween(input: PathsInput): void {
  const problems: Problem[] = [];
  const ends = new Set([...input.from, ...input.to]);
  const onTheWay = new Set<string>();
  for (const field of ['avoid', 'via'] as const) {
    input[field]?.forEach((id, i) => {
      const at = `input.${field}[${i}]`;
      if (ends.has(id)) problems.push({ at, message: `"${id}" is an end of the path` });
      if (onTheWay.has(id)) problems.push({ at, message: `"${id}" is named before, in avoid or via` });
      onTheWay.add(id);
    });
  }
  if (problems.length > 0) throw new InvalidInput(problems);
}
