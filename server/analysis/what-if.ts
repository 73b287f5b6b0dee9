import type { Deadline } from './deadline.ts';
import {
  viewLinks,
  type EvidenceFilter,
  type LinkFilter,
  type LinkInView,
  type LinkView,
} from './link-view.ts';
import { findPaths, type Path } from './paths/find-paths.ts';
import { RELIABILITIES } from '../model/kinds.ts';
import { linksAt, type Projection } from './projection.ts';

export interface LinkChange {
  readonly before: LinkInView;
  readonly after: LinkInView;
}

export type PairOutcome = 'UNCHANGED' | 'CHANGED' | 'BROKEN' | 'NEVER_CONNECTED';

export interface PairChange {
  readonly from: number;
  readonly to: number;
  readonly outcome: PairOutcome;
  /** The strongest path with and without the evidence. */
  readonly before: Path | null;
  readonly after: Path | null;
}

export interface WhatIf {
  /** Claims on links that do not count without the evidence. */
  readonly claimsSetAside: number;
  /** Links that nothing supports any more, as they were. */
  readonly lost: readonly LinkInView[];
  readonly weakened: readonly LinkChange[];
  readonly strengthened: readonly LinkChange[];
  /** Entities that had a supported link and have none left. */
  readonly cutOff: readonly number[];
  readonly pairs: readonly PairChange[];
}

const MAX_HOPS = 8;

/**
 * What of a part of the graph stands without some evidence. Links are those that pass `filter` with all the
 * evidence; each is added up again from the claims that also pass `evidence`. O(claims), and two searches a pair.
 */
export function whatIf(
  projection: Projection,
  filter: LinkFilter,
  evidence: EvidenceFilter,
  pairs: readonly (readonly [number, number])[],
  deadline: Deadline,
): WhatIf {
  const before = viewLinks(projection, filter);
  const after = viewLinks(projection, { evidence: both(filter.evidence ?? {}, evidence) });
  const left: LinkView = { ...after, links: after.links.map((link, i) => (before.links[i] ? link : null)) };

  const lost: LinkInView[] = [];
  const weakened: LinkChange[] = [];
  const strengthened: LinkChange[] = [];
  let claimsSetAside = 0;
  before.links.forEach((was, i) => {
    if (!was) return;
    const is = left.links[i] ?? null;
    claimsSetAside += was.claims.length - (is?.claims.length ?? 0);
    if (!(was.summary.support > 0)) return;
    if (!is || !(is.summary.support > 0)) lost.push(was);
    else if (is.summary.confidence < was.summary.confidence) weakened.push({ before: was, after: is });
    else if (is.summary.confidence > was.summary.confidence) strengthened.push({ before: was, after: is });
  });
  const strongest = (links: LinkView, from: number, to: number) => bestPath(links, from, to, deadline);
  return {
    claimsSetAside,
    lost,
    weakened,
    strengthened,
    cutOff: projection.entities.map((_, i) => i).filter((i) => supported(before, i) && !supported(left, i)),
    pairs: pairs.map(([from, to]) => {
      const [was, is] = [strongest(before, from, to), strongest(left, from, to)];
      return { from, to, before: was, after: is, outcome: outcomeOf(was, is) };
    }),
  };
}

/** Keeps what both filters keep. */
function both(a: EvidenceFilter, b: EvidenceFilter): EvidenceFilter {
  const joined = (key: 'excludeSources' | 'excludePublishers' | 'excludeSpeakers') => [
    ...(a[key] ?? []),
    ...(b[key] ?? []),
  ];
  const hedges =
    a.hedges && b.hedges ? a.hedges.filter((h) => b.hedges?.includes(h)) : (a.hedges ?? b.hedges);
  const grades = [a.minReliability, b.minReliability].flatMap((grade) => grade ?? []);
  const days = [a.claimedBefore, b.claimedBefore].flatMap((day) => day ?? []).sort();
  return {
    excludeSources: joined('excludeSources'),
    excludePublishers: joined('excludePublishers'),
    excludeSpeakers: joined('excludeSpeakers'),
    minReliability: RELIABILITIES.find((grade) => grades.includes(grade)) ?? null,
    hedges: hedges ?? null,
    claimedBefore: days[0] ?? null,
  };
}

function supported(view: LinkView, entity: number): boolean {
  return linksAt(view.projection, entity).some((number) => (view.links[number]?.summary.support ?? 0) > 0);
}

function bestPath(view: LinkView, from: number, to: number, deadline: Deadline): Path | null {
  const { paths } = findPaths(
    view,
    {
      from: new Set([from]),
      to: new Set([to]),
      k: 1,
      maxHops: MAX_HOPS,
      ranking: 'STRONGEST',
      direction: 'ANY',
      avoid: new Set(),
      via: [],
      throughKinds: null,
    },
    deadline,
  );
  return paths[0] ?? null;
}

function outcomeOf(was: Path | null, is: Path | null): PairOutcome {
  if (!was) return 'NEVER_CONNECTED';
  if (!is) return 'BROKEN';
  const same = was.confidence === is.confidence && was.entities.join() === is.entities.join();
  return same ? 'UNCHANGED' : 'CHANGED';
}
