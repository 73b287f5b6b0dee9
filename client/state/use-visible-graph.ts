import { useMemo } from 'react';
import { queryClient, useApiQuery } from '../api/server.ts';
import type { LinkOnCanvas } from '../api/types.ts';
import { evidenceOf, type Evidence } from './filters.ts';
import type { LoadedGraph } from './loaded-graph.ts';
import { visibleGraph, type VisibleGraph } from './visible-graph.ts';
import { getState, useWorkspace } from './store.ts';
import type { WhatIfSubject, View } from './view.ts';

type LinksById = ReadonlyMap<string, LinkOnCanvas>;

const byId = (links: readonly LinkOnCanvas[]): LinksById => new Map(links.map((l) => [l.id, l]));
const variablesOf = (ids: readonly string[], evidence: Evidence | null) => ({
  ids,
  filter: evidence && { evidence },
});

/** Links among entities as they add up from the claims that count; null when all do, or it is not loaded yet. */
function useLinksUnder(ids: readonly string[], evidence: Evidence | null): LinksById | null {
  const { data } = useApiQuery('LinksAmong', variablesOf(ids, evidence), {
    enabled: evidence !== null && ids.length > 0,
    keep: true,
  });
  return useMemo(() => (evidence && data ? byId(data.subgraph.links) : null), [evidence, data]);
}

/** Many parts of the page ask for the same at once. */
function memoized(
  ...asked: [View['entities'], View['hidden'], View['filters'], LoadedGraph, LinksById | null]
): VisibleGraph {
  if (last && asked.every((part, i) => part === last?.asked[i])) return last.answer;
  const [entities, hidden, filters, loaded, counted] = asked;
  last = { asked, answer: visibleGraph({ entities, hidden, filters }, loaded, counted) };
  return last.answer;
}
let last: { readonly asked: readonly unknown[]; readonly answer: VisibleGraph } | null = null;

/** What is on the canvas, and what the filters hide of it. */
export function useVisibleGraph(): VisibleGraph {
  const loaded = useWorkspace((s) => s.loadedGraph);
  const { entities, hidden, filters } = useWorkspace((s) => s.view);
  const { sources, speakers } = filters;
  const evidence = useMemo(() => evidenceOf({ sources, speakers }), [sources, speakers]);
  const counted = useLinksUnder(entities, evidence);
  return memoized(entities, hidden, filters, loaded, counted);
}

/** The same for an action, from what has been answered already. */
export function currentVisibleGraph(): VisibleGraph {
  const { view, loadedGraph } = getState();
  const evidence = evidenceOf(view.filters);
  const answer = queryClient.getQueryData<{ subgraph: { links: LinkOnCanvas[] } }>([
    'LinksAmong',
    variablesOf(view.entities, evidence),
  ]);
  return visibleGraph(view, loadedGraph, evidence && answer ? byId(answer.subgraph.links) : null);
}

/** The evidence that is left when a word is set aside beside what the filters leave out. */
export function whatIfEvidence(filters: View['filters'], aside: WhatIfSubject): Evidence {
  const { sources, speakers } = filters;
  return {
    excludeSources: aside.what === 'source' ? [...sources, aside.id] : sources,
    excludeSpeakers: aside.what === 'speaker' ? [...speakers, aside.id] : speakers,
  };
}

/** Links of the canvas as they add up without what is set aside; null while nothing is. */
export function useWhatIfLinks(): LinksById | null {
  const { entities, filters, whatIf } = useWorkspace((s) => s.view);
  const evidence = useMemo(() => (whatIf ? whatIfEvidence(filters, whatIf) : null), [filters, whatIf]);
  return useLinksUnder(entities, evidence);
}
