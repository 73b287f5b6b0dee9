import { deadlineIn } from '../../analysis/deadline.ts';
import type { LinkFilter } from '../../analysis/link-view.ts';
import { findPaths, type Hop, type Path } from '../../analysis/paths/find-paths.ts';
import type { PathDirection, Ranking } from '../../analysis/paths/search-graph.ts';
import type { Projection } from '../../analysis/projection.ts';
import { DEFAULT_DEADLINE_MS, MAX_DEADLINE_MS } from '../../access/limits/deadline.ts';
import { InvalidInput, type Problem } from '../../model/errors.ts';
import type { Kind } from '../../model/kinds.ts';
import { entityNumbers } from '../check-filter.ts';
import { linkNode, type Context } from '../context.ts';
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

interface PathNode extends Omit<Path, 'hops'> {
  readonly projection: Projection;
  readonly hops: readonly HopNode[];
}

interface HopNode extends Hop {
  readonly projection: Projection;
}

export const pathResolvers = {
  Query: {
    async paths(_: unknown, { input }: { input: PathsInput }, context: Context) {
      checkNumbers(input);
      const { projection, view } = await context.graph();
      const numbers = (field: 'from' | 'to' | 'avoid' | 'via') =>
        entityNumbers(input[field] ?? [], projection, `input.${field}`);
      const [from, to, avoid] = [new Set(numbers('from')), new Set(numbers('to')), new Set(numbers('avoid'))];
      checkEnds(input);
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
        deadlineIn(input.deadlineMs ?? DEFAULT_DEADLINE_MS, context.signal),
      );
      return {
        paths: found.paths.map((path): PathNode => ({
          ...path,
          projection,
          hops: path.hops.map((hop) => ({ ...hop, projection })),
        })),
        search: found.search,
        subgraph: subgraphOf(links, [...new Set(found.paths.flatMap((path) => path.entities))]),
      };
    },
  },
  Path: {
    entities: ({ projection, entities }: PathNode, _args: unknown, { loaders }: Context) =>
      loaders.entity.loadMany(entities.map((n) => projection.entities[n]?.id ?? '')),
  },
  Hop: {
    from: ({ projection, from }: HopNode, _args: unknown, { loaders }: Context) =>
      loaders.entity.load(projection.entities[from]?.id ?? ''),
    to: ({ projection, to }: HopNode, _args: unknown, { loaders }: Context) =>
      loaders.entity.load(projection.entities[to]?.id ?? ''),
    links: ({ projection, links }: HopNode) => links.map((found) => linkNode(projection, found)),
  },
};

function checkNumbers(input: PathsInput): void {
  const problems: Problem[] = [];
  const range = (field: 'k' | 'maxHops' | 'deadlineMs', max: number) => {
    const value = input[field];
    if (value != null && (value < 1 || value > max)) {
      problems.push({ at: `input.${field}`, message: `is ${value}; it goes from 1 to ${max}` });
    }
  };
  range('k', 100);
  range('maxHops', 20);
  range('deadlineMs', MAX_DEADLINE_MS);
  if (problems.length > 0) throw new InvalidInput(problems);
}

function checkEnds(input: PathsInput): void {
  const problems: Problem[] = [];
  for (const side of ['from', 'to'] as const) {
    if (input[side].length === 0) problems.push({ at: `input.${side}`, message: 'is empty; name an entity' });
  }
  const both = input.from.find((id) => input.to.includes(id));
  if (both) problems.push({ at: 'input.to', message: `"${both}" is in from as well; a path needs two ends` });
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
