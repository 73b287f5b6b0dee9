import { KIND_PLACE } from '../../analysis/graph/graph-columns.ts';
import type { LinkFilter } from '../../analysis/link-filter.ts';
import { describePath } from '../../analysis/paths/describe-path.ts';
import type { PathDirection, Ranking } from '../../analysis/paths/path-question.ts';
import { InvalidInput, type Problem } from '../../model/errors.ts';
import type { Kind } from '../../model/kinds.ts';
import { entityNumbers } from '../check-filter.ts';
import type { Context } from '../context.ts';
import { checkEnds, checkLimits } from '../check-question.ts';
import { pathNode } from './path-node.ts';
import { reportNode } from '../search-report.ts';
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

/** Far more than any chain of links says anything over. */
const MAX_HOPS = 1_000;

export const pathResolvers = {
  Query: {
    async paths(_: unknown, { input }: { input: PathsInput }, context: Context) {
      checkNumbers(input);
      const limits = checkLimits(input.deadlineMs, context.signal);
      const graph = await context.graph();
      const { projection } = graph;
      const numbers = (field: 'from' | 'to' | 'avoid' | 'via') => [
        ...new Set(entityNumbers(input[field] ?? [], projection, `input.${field}`)),
      ];
      const [from, to, avoid, via] = [numbers('from'), numbers('to'), numbers('avoid'), numbers('via')];
      checkEnds(input, 'input');
      checkBetween(input);
      const view = graph.view(input.filter);
      const { k, maxHops, ranking, direction, throughKinds: kinds } = input;
      const throughKinds = kinds ? kinds.map((kind) => KIND_PLACE[kind]) : null;
      const question = { from, to, avoid, via, k, maxHops, ranking, direction, throughKinds };
      const found = await graph.ask('paths', { filter: view.filter, question }, limits);
      return {
        paths: found.paths.map((path) => pathNode(projection, describePath(view, path, direction))),
        search: reportNode(found.search, view, graph),
        subgraph: subgraphOf(view, [...new Set(found.paths.flatMap((path) => path.entities))]),
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
  range('maxHops', MAX_HOPS);
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
