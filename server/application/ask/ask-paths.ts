import { KIND_INDEX } from '../../analysis/graph/graph-columns.ts';
import type { LinkFilter } from '../../analysis/link-filter.ts';
import type { LinkView } from '../../analysis/link-view.ts';
import { describePath, type Path } from '../../analysis/paths/describe-path.ts';
import { pathReason, type PathReason } from '../../analysis/paths/path-reason.ts';
import type { PathQuery } from '../../analysis/paths/path-query.ts';
import type { SearchReport } from '../../analysis/search-report.ts';
import { InvalidInput, problem, type Problem } from '../../model/errors.ts';
import { KINDS, type Kind, type LinkClass } from '../../model/kinds.ts';
import { rangeProblems } from '../../model/range.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { entityNumbers } from '../graph/check-filter.ts';
import { checkEnds, checkLimits } from '../graph/check-request.ts';
import type { GraphSnapshot } from '../graph/graph-snapshot.ts';
import type { AskContext } from './ask-context.ts';

/** Maximum number of hops: more than any chain of links that still means something. */
const MAX_HOPS = 1_000;

/** Entities are given by their ids. */
export interface PathsRequest {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly k: number;
  readonly maxHops: number;
  readonly ranking: PathQuery['ranking'];
  readonly direction: PathQuery['direction'];
  readonly via?: readonly string[] | null | undefined;
  readonly avoid?: readonly string[] | null | undefined;
  readonly classes?: readonly LinkClass[] | null | undefined;
  readonly throughKinds?: readonly Kind[] | null | undefined;
  readonly throughSubtypes?: readonly string[] | null | undefined;
  readonly filter?: LinkFilter | null | undefined;
  readonly deadlineMs?: number | null | undefined;
}

export interface PathsAnswer {
  readonly graph: GraphSnapshot;
  readonly view: LinkView;
  /** Best first. */
  readonly paths: readonly { readonly path: Path; readonly reason: PathReason }[];
  readonly search: SearchReport;
}

/** Finds the best paths between entities. Throws InvalidInput, NotFound, DeadlinePassed and AnalysisUnavailable. */
export async function askPaths(request: PathsRequest, context: AskContext): Promise<PathsAnswer> {
  checkNumbers(request);
  const limits = checkLimits(request.deadlineMs, context.signal);
  const graph = await context.graph();
  const numbers = (field: 'from' | 'to' | 'avoid' | 'via') => [
    ...new Set(entityNumbers(request[field] ?? [], graph.projection, `input.${field}`)),
  ];
  const ends = { from: numbers('from'), to: numbers('to'), avoid: numbers('avoid'), via: numbers('via') };
  checkEnds(request, 'input');
  checkViaAndAvoid(request);
  const throughSubtypes = request.throughSubtypes ?? [];
  checkSubtypes(throughSubtypes, context.vocabulary);
  const view = graph.view(request.filter, 'input.filter');
  const { k, maxHops, ranking, direction } = request;
  const classes = classesOf(request);
  const throughKinds = (request.throughKinds ?? DEFAULT_THROUGH_KINDS).map((kind) => KIND_INDEX[kind]);
  const query = { ...ends, k, maxHops, ranking, direction, classes, throughKinds, throughSubtypes };
  const { paths, search } = await graph.ask('paths', { filter: view.filter, query }, limits);
  const described = paths.map((found) => {
    const path = describePath(view, found, { direction, classes });
    return { path, reason: pathReason(view, path, ranking) };
  });
  return { graph, view, paths: described, search };
}

/** Classes that paths follow by default. */
const DEFAULT_CLASSES: readonly LinkClass[] = ['ASSOCIATION', 'ACTIVITY', 'PLACE', 'MOVEMENT'];
/** Kinds allowed between the ends by default: a commodity in common does not connect two entities. */
const DEFAULT_THROUGH_KINDS = KINDS.filter((kind) => kind !== 'COMMODITY');

/** The classes to follow. If a filter names types, those are followed whatever their class. */
const classesOf = ({ classes, filter }: PathsRequest): PathQuery['classes'] =>
  classes ?? (filter?.types ? null : DEFAULT_CLASSES);

/** Throws InvalidInput for an unknown subtype. */
function checkSubtypes(subtypes: readonly string[], vocabulary: Vocabulary): void {
  const valid = [...vocabulary.subtypes.values()].flatMap((ofKind) => [...ofKind.keys()]);
  const problems = subtypes.flatMap((subtype, i) =>
    valid.includes(subtype)
      ? []
      : problem(`input.throughSubtypes[${i}]`, 'SUBTYPE_OF_NO_KIND', { subtype, expected: valid }),
  );
  if (problems.length > 0) throw new InvalidInput(problems);
}

function checkNumbers(request: PathsRequest): void {
  const problems = [
    ...rangeProblems('input.k', request.k, 1, 100),
    ...(request.maxHops == null ? [] : rangeProblems('input.maxHops', request.maxHops, 1, MAX_HOPS)),
  ];
  if (problems.length > 0) throw new InvalidInput(problems);
}

/** Throws InvalidInput for an entity in `via` or `avoid` that is an end or given twice. */
function checkViaAndAvoid(request: PathsRequest): void {
  const problems: Problem[] = [];
  const ends = new Set([...request.from, ...request.to]);
  const seen = new Set<string>();
  for (const field of ['avoid', 'via'] as const) {
    request[field]?.forEach((id, i) => {
      const at = `input.${field}[${i}]`;
      if (ends.has(id)) problems.push(problem(at, 'BETWEEN_IS_END', { id }));
      if (seen.has(id)) problems.push(problem(at, 'BETWEEN_TWICE', { id }));
      seen.add(id);
    });
  }
  if (problems.length > 0) throw new InvalidInput(problems);
}
