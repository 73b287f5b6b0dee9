import { KIND_PLACE } from '../../analysis/graph/graph-columns.ts';
import type { LinkFilter } from '../../analysis/link-filter.ts';
import type { LinkView } from '../../analysis/link-view.ts';
import { describePath, type Path } from '../../analysis/paths/describe-path.ts';
import { pathReason, type PathReason } from '../../analysis/paths/path-reason.ts';
import type { PathQuestion } from '../../analysis/paths/path-question.ts';
import type { SearchReport } from '../../analysis/search-report.ts';
import { InvalidInput, type Problem } from '../../model/errors.ts';
import { KINDS, type Kind, type LinkClass } from '../../model/kinds.ts';
import { rangeProblems } from '../../model/range.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { entityNumbers } from '../graph/check-filter.ts';
import { checkEnds, checkLimits } from '../graph/check-question.ts';
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
  readonly ranking: PathQuestion['ranking'];
  readonly direction: PathQuestion['direction'];
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
  checkBetween(request);
  const throughSubtypes = request.throughSubtypes ?? [];
  checkSubtypes(throughSubtypes, context.vocabulary);
  const view = graph.view(request.filter, 'input.filter');
  const { k, maxHops, ranking, direction } = request;
  const classes = classesOf(request);
  const throughKinds = (request.throughKinds ?? KINDS_BETWEEN).map((kind) => KIND_PLACE[kind]);
  const question = { ...ends, k, maxHops, ranking, direction, classes, throughKinds, throughSubtypes };
  const { paths, search } = await graph.ask('paths', { filter: view.filter, question }, limits);
  const described = paths.map((found) => {
    const path = describePath(view, found, { direction, classes });
    return { path, reason: pathReason(view, path, ranking) };
  });
  return { graph, view, paths: described, search };
}

/** Classes that paths follow unless others are requested. */
const DEFAULT_CLASSES: readonly LinkClass[] = ['ASSOCIATION', 'ACTIVITY', 'PLACE', 'MOVEMENT'];
/** Kinds between the ends unless others are requested. A commodity is left out: that two deal in cocaine does not connect them. */
const KINDS_BETWEEN = KINDS.filter((kind) => kind !== 'COMMODITY');

/** The classes to follow. Types that a filter names are followed, whatever their class. */
const classesOf = ({ classes, filter }: PathsRequest): PathQuestion['classes'] =>
  classes ?? (filter?.types ? null : DEFAULT_CLASSES);

/** Throws InvalidInput for a subtype that the vocabulary does not have. */
function checkSubtypes(subtypes: readonly string[], vocabulary: Vocabulary): void {
  const known = [...vocabulary.subtypes.values()].flatMap((ofKind) => [...ofKind.keys()]);
  const problems = subtypes.flatMap((subtype, i) =>
    known.includes(subtype)
      ? []
      : {
          at: `input.throughSubtypes[${i}]`,
          message: `unknown subtype "${subtype}"; expected one of ${known.join(', ')}`,
        },
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

/** Throws InvalidInput for entities to pass or avoid that are ends, or named twice. */
function checkBetween(request: PathsRequest): void {
  const problems: Problem[] = [];
  const ends = new Set([...request.from, ...request.to]);
  const onTheWay = new Set<string>();
  for (const field of ['avoid', 'via'] as const) {
    request[field]?.forEach((id, i) => {
      const at = `input.${field}[${i}]`;
      if (ends.has(id)) problems.push({ at, message: `"${id}" is an end of the path` });
      if (onTheWay.has(id)) problems.push({ at, message: `"${id}" is named before, in avoid or via` });
      onTheWay.add(id);
    });
  }
  if (problems.length > 0) throw new InvalidInput(problems);
}
