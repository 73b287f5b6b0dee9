import { sourceOf } from './graph/claim-row.ts';
import { textAt } from './graph/texts.ts';
import type { LinkView } from './link-view.ts';
import { listAt } from './projection.ts';

/** How much of a part rests on a source or a speaker. */
interface Use {
  readonly id: string;
  readonly claims: number;
  /** On so many links. */
  readonly links: number;
}

export interface EvidenceUse {
  readonly sources: readonly Use[];
  /** Whoever the claims go through, anywhere in the chain; the outlet of a source only where a chain names it. */
  readonly speakers: readonly Use[];
}

/** What the claims of some links go back to, as a view leaves them: most links first, ties by id. One walk over the claims. */
export function evidenceUse(view: LinkView, links: readonly number[]): EvidenceUse {
  const { columns: g } = view.projection;
  const [sources, speakers] = [new Tally<number>(), new Tally<string>()];
  const chains = new Map<number, ReadonlySet<string>>();
  const chainAt = (list: number) => {
    const known = chains.get(list);
    if (known) return known;
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

/** Counts claims and links under each key; the claims of a link come one after the other. */
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
