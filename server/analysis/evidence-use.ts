import { sourceOf } from './graph/claim-row.ts';
import { textAt } from './graph/texts.ts';
import type { LinkView } from './link-view.ts';
import { listAt } from './projection.ts';

/** How many claims and links depend on a source or a speaker. */
interface Use {
  readonly id: string;
  readonly claims: number;
  readonly links: number;
}

export interface EvidenceUse {
  readonly sources: readonly Use[];
  /** Everyone in the attribution chains; the outlet of a source only if a chain names it. */
  readonly speakers: readonly Use[];
}

/** The sources and speakers of the claims on some links that pass a view: most links first, ties by id. O(claims). */
export function evidenceUse(view: LinkView, links: readonly number[]): EvidenceUse {
  const { columns: g } = view.projection;
  const [sources, speakers] = [new Tally<number>(), new Tally<string>()];
  const chains = new Map<number, ReadonlySet<string>>();
  const chainAt = (list: number) => {
    const cached = chains.get(list);
    if (cached) return cached;
    const chain = new Set(listAt(g.lists, list));
    chains.set(list, chain);
    return chain;
  };
  for (const link of links) {
    for (const claim of view.claimsOn(link)) {
      sources.add(sourceOf(g, claim), link);
      for (const speaker of chainAt(g.claimSpeakers[claim]!)) speakers.add(speaker, link);
    }
  }
  return {
    sources: sources.uses((source) => textAt(g.sourceId, source)),
    speakers: speakers.uses((id) => id),
  };
}

/** Counts claims and links per key. The claims of one link must be added consecutively. */
class Tally<K> {
  readonly #counts = new Map<K, { claims: number; links: number; last: number }>();

  add(key: K, link: number): void {
    const count = this.#counts.get(key);
    if (!count) this.#counts.set(key, { claims: 1, links: 1, last: link });
    else {
      count.claims++;
      if (count.last !== link) count.links++;
      count.last = link;
    }
  }

  uses(idOf: (key: K) => string): Use[] {
    return [...this.#counts]
      .map(([key, { claims, links }]) => ({ id: idOf(key), claims, links }))
      .sort((a, b) => b.links - a.links || (a.id < b.id ? -1 : 1));
  }
}
