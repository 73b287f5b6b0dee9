import { useMemo } from 'react';
import { client, useAnswer } from '../api/server.ts';
import type { LinkOnCanvas } from '../api/types.ts';
import { evidenceOf, type Evidence } from './filters.ts';
import type { Known } from './known.ts';
import { seen, type Seen } from './seen.ts';
import { getState, useWorkspace } from './store.ts';
import type { SetAside, View } from './view.ts';

type LinksById = ReadonlyMap<string, LinkOnCanvas>;

const byId = (links: readonly LinkOnCanvas[]): LinksById => new Map(links.map((l) => [l.id, l]));
const question = (ids: readonly string[], evidence: Evidence | null) => ({
  ids,
  filter: evidence && { evidence },
});

/** Links among entities as they add up from the claims that count; null when all do, or it is not known yet. */
function useLinksUnder(ids: readonly string[], evidence: Evidence | null): LinksById | null {
  const { data } = useAnswer('LinksAmong', question(ids, evidence), {
    enabled: evidence !== null && ids.length > 0,
    keep: true,
  });
  return useMemo(() => (evidence && data ? byId(data.subgraph.links) : null), [evidence, data]);
}

/** Many parts of the page ask for the same at once. */
function remembered(
  ...asked: [View['entities'], View['hidden'], View['filters'], Known, LinksById | null]
): Seen {
  if (last && asked.every((part, i) => part === last?.asked[i])) return last.answer;
  const [entities, hidden, filters, known, counted] = asked;
  last = { asked, answer: seen({ entities, hidden, filters }, known, counted) };
  return last.answer;
}
let last: { readonly asked: readonly unknown[]; readonly answer: Seen } | null = null;

/** What is on the canvas, and what the filters hide of it. */
export function useSeen(): Seen {
  const known = useWorkspace((s) => s.known);
  const { entities, hidden, filters } = useWorkspace((s) => s.view);
  const { sources, speakers } = filters;
  const evidence = useMemo(() => evidenceOf({ sources, speakers }), [sources, speakers]);
  const counted = useLinksUnder(entities, evidence);
  return remembered(entities, hidden, filters, known, counted);
}

/** The same for an action, from what has been answered already. */
export function seenNow(): Seen {
  const { view, known } = getState();
  const evidence = evidenceOf(view.filters);
  const answer = client.getQueryData<{ subgraph: { links: LinkOnCanvas[] } }>([
    'LinksAmong',
    question(view.entities, evidence),
  ]);
  return seen(view, known, evidence && answer ? byId(answer.subgraph.links) : null);
}

/** The evidence that is left when a word is set aside beside what the filters leave out. */
export function evidenceWithout(filters: View['filters'], aside: SetAside): Evidence {
  const { sources, speakers } = filters;
  return {
    excludeSources: aside.what === 'source' ? [...sources, aside.id] : sources,
    excludeSpeakers: aside.what === 'speaker' ? [...speakers, aside.id] : speakers,
  };
}

/** Links of the canvas as they add up without what is set aside; null while nothing is. */
export function useWithout(): LinksById | null {
  const { entities, filters, whatIf } = useWorkspace((s) => s.view);
  const evidence = useMemo(() => (whatIf ? evidenceWithout(filters, whatIf) : null), [filters, whatIf]);
  return useLinksUnder(entities, evidence);
}
