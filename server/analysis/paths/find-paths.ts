import { KINDS } from '../../model/kinds.ts';
import { count } from '../count.ts';
import type { Deadline } from '../deadline.ts';
import { viewLinks } from '../link-view.ts';
import type { FilterNumbers } from '../link-filter.ts';
import type { Projection } from '../projection.ts';
import type { SearchReport } from '../search-report.ts';
import { bestPaths } from './best-paths.ts';
import type { SearchStats } from './search-stats.ts';
import { BROAD_SUBTYPES, UNRESTRICTED, type FoundPath, type PathQuestion } from './path-question.ts';
import { pathsVia } from './paths-via.ts';
import { SearchSpace, TIE } from './search-space.ts';

export interface PathsFound {
  readonly paths: readonly FoundPath[];
  readonly search: SearchReport;
}

/** Answers a question about paths, and says what was looked at; an empty answer says why. */
export function findPaths(
  projection: Projection,
  filter: FilterNumbers,
  question: PathQuestion,
  deadline: Deadline,
): PathsFound {
  const stats: SearchStats = { settled: 0, deepest: 0, cutShort: false };
  const space = new SearchSpace(projection, filter, question);
  const found = (question.via.length > 0 ? pathsVia : bestPaths)(space, stats, deadline);
  return {
    paths: found.map((path) => ({ entities: path.entities, cost: statedCost(path, question) })),
    search: {
      complete: !stats.cutShort,
      graphVersion: projection.version,
      hopsSearched: Math.min(stats.deepest, question.maxHops),
      settled: stats.settled,
      reason: reasonFor(found.length, projection, question, { ...stats, apart: space.apart }, deadline),
      empty: found.length === 0 && !stats.cutShort,
    },
  };
}

/** A cost without what only breaks ties: hops, Σ −ln c, or that and Σ ln links. */
function statedCost({ entities, cost }: FoundPath, { ranking }: PathQuestion): number {
  const hops = entities.length - 1;
  return ranking === 'SHORTEST' ? hops : Math.max(0, cost - hops * TIE);
}

function reasonFor(
  found: number,
  projection: Projection,
  question: PathQuestion,
  stats: SearchStats & { readonly apart: boolean },
  deadline: Deadline,
): string | null {
  const { k, maxHops, via, avoid, classes, throughKinds, throughSubtypes } = question;
  const within = maxHops === Infinity ? '' : ` within ${count(maxHops, 'hop')}`;
  if (stats.cutShort) return `The deadline passed; ${found} of ${k} paths were found until then.`;
  if (found === k) return null;
  if (found > 0) return `${count(found, 'path')}, all there are${within}.`;
  if (stats.apart) return 'No path; no chain of links connects the ends, whatever the limits.';
  const parts = [`No path${within}; ${count(stats.settled, 'entity', 'entities')} looked at.`];
  if (classes) {
    const named = classes.map((name) => name.toLowerCase());
    parts.push(`Followed links of ${orList(named)}.`);
  }
  if (throughKinds) {
    parts.push(`Entities between had to be ${orList(throughKinds.map((kind) => KINDS[kind]!))}.`);
  }
  if (throughSubtypes) {
    const barred = BROAD_SUBTYPES.filter((subtype) => !throughSubtypes.includes(subtype));
    if (barred.length > 0) parts.push(`None of them was a ${orList(barred)}.`);
  }
  if (via.length > 0) parts.push(`It had to pass ${count(via.length, 'entity', 'entities')} in order.`);
  if (avoid.length > 0) parts.push(`${count(avoid.length, 'entity', 'entities')} had to be avoided.`);
  const hops = hopsWithoutLimits(projection, question, deadline);
  parts.push(
    hops === null
      ? 'Nothing connects them even without these limits.'
      : `Without these limits there is a path of ${count(hops, 'hop')}.`,
  );
  return parts.join(' ');
}

const orList = (words: readonly string[]) =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)!}`;

/** Hops of a shortest path when nothing is filtered, avoided or bound to kinds; null when there is none. */
function hopsWithoutLimits(
  projection: Projection,
  question: PathQuestion,
  deadline: Deadline,
): number | null {
  const { from, to } = question;
  const free: PathQuestion = { ...UNRESTRICTED, from, to, ranking: 'SHORTEST' };
  const stats: SearchStats = { settled: 0, deepest: 0, cutShort: false };
  const space = new SearchSpace(projection, viewLinks(projection).filter, free);
  const [path] = bestPaths(space, stats, deadline);
  return path ? path.entities.length - 1 : null;
}
