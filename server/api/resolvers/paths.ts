import { KIND_INDEX } from '../../analysis/graph/graph-columns.ts';
import { describePath } from '../../analysis/paths/describe-path.ts';
import { pathReason } from '../../analysis/paths/path-reason.ts';
import type { PathQuery } from '../../analysis/paths/path-query.ts';
import { InvalidInput, type Problem } from '../../model/errors.ts';
import { rangeProblems } from '../../model/range.ts';
import { KINDS, type LinkClass } from '../../model/kinds.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { entityNumbers } from '../../application/graph/check-filter.ts';
import { checkEnds, checkLimits } from '../../application/graph/check-question.ts';
import type { PathsInput, Resolvers } from '../generated.ts';
import { pathNode } from './path-node.ts';
import { reportNode } from '../search-report.ts';
import { subgraphOf } from './subgraph.ts';

/** Far more hops than a meaningful path has. */
const MAX_HOPS = 1_000;

export const pathResolvers = {
  Query: {
    async paths(_, { input }, context) {
      checkNumbers(input);
      const limits = checkLimits(input.deadlineMs, context.signal);
      const graph = await context.graph();
      const { projection } = graph;
      const numbers = (field: 'from' | 'to' | 'avoid' | 'via') => [
        ...new Set(entityNumbers(input[field] ?? [], projection, `input.${field}`)),
      ];
      const [from, to, avoid, via] = [numbers('from'), numbers('to'), numbers('avoid'), numbers('via')];
      checkEnds(input, 'input');
      checkViaAndAvoid(input);
      checkSubtypes(input.throughSubtypes ?? [], context.vocabulary);
      const view = graph.view(input.filter, 'input.filter');
      const { k, maxHops, ranking, direction } = input;
      const classes = classesOf(input);
      const throughKinds = (input.throughKinds ?? DEFAULT_THROUGH_KINDS).map((kind) => KIND_INDEX[kind]);
      const throughSubtypes = input.throughSubtypes ?? [];
      const ends = { from, to, avoid, via };
      const query = { ...ends, k, maxHops, ranking, direction, classes, throughKinds, throughSubtypes };
      const found = await graph.ask('paths', { filter: view.filter, query }, limits);
      return {
        paths: found.paths.map((foundPath) => {
          const path = describePath(view, foundPath, { direction, classes });
          return { ...pathNode(projection, path), reason: pathReason(view, path, ranking) };
        }),
        search: reportNode(found.search, view, graph),
        subgraph: subgraphOf(view, [...new Set(found.paths.flatMap((path) => path.entities))]),
      };
    },
  },
} satisfies Resolvers;

/** Classes that paths follow by default: those that connect. */
const DEFAULT_CLASSES: readonly LinkClass[] = ['ASSOCIATION', 'ACTIVITY', 'PLACE', 'MOVEMENT'];
/** Kinds allowed between the ends by default: a commodity in common does not connect two entities. */
const DEFAULT_THROUGH_KINDS = KINDS.filter((kind) => kind !== 'COMMODITY');

/** The classes to follow. If a filter names types, those are followed whatever their class. */
const classesOf = ({ classes, filter }: PathsInput): PathQuery['classes'] =>
  classes ?? (filter?.types ? null : DEFAULT_CLASSES);

/** Throws InvalidInput for an unknown subtype. */
function checkSubtypes(subtypes: readonly string[], vocabulary: Vocabulary): void {
  const valid = [...vocabulary.subtypes.values()].flatMap((ofKind) => [...ofKind.keys()]);
  const problems = subtypes.flatMap((subtype, i) =>
    valid.includes(subtype)
      ? []
      : {
          at: `input.throughSubtypes[${i}]`,
          message: `unknown subtype "${subtype}"; expected one of ${valid.join(', ')}`,
        },
  );
  if (problems.length > 0) throw new InvalidInput(problems);
}

function checkNumbers(input: PathsInput): void {
  const problems = [
    ...rangeProblems('input.k', input.k, 1, 100),
    ...(input.maxHops == null ? [] : rangeProblems('input.maxHops', input.maxHops, 1, MAX_HOPS)),
  ];
  if (problems.length > 0) throw new InvalidInput(problems);
}

/** Throws InvalidInput for an entity in `via` or `avoid` that is an end or given twice. */
function checkViaAndAvoid(input: PathsInput): void {
  const problems: Problem[] = [];
  const ends = new Set([...input.from, ...input.to]);
  const seen = new Set<string>();
  for (const field of ['avoid', 'via'] as const) {
    input[field]?.forEach((id, i) => {
      const at = `input.${field}[${i}]`;
      if (ends.has(id)) problems.push({ at, message: `"${id}" is an end of the path` });
      if (seen.has(id)) problems.push({ at, message: `"${id}" is named before, in avoid or via` });
      seen.add(id);
    });
  }
  if (problems.length > 0) throw new InvalidInput(problems);
}
