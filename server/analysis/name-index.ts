import MiniSearch from 'minisearch';
import { fold } from '../model/fold.ts';
import type { Kind } from '../model/kinds.ts';
import type { Projection } from './projection.ts';

export interface NameHit {
  readonly entity: number;
  /** The name or alias that matched. */
  readonly matched: string;
  readonly score: number;
}

export interface NameIndex {
  /** Best first: exact names, then exact aliases, then by relevance. Accents and case do not matter; one typo is forgiven. */
  search(projection: Projection, text: string, kinds: readonly Kind[] | null, first: number): NameHit[];
}

interface Entry {
  readonly id: number;
  readonly entity: number;
  readonly shown: string;
  readonly isName: boolean;
  readonly text: string;
}

/** Words shorter than this must match exactly: a typo in three letters is another word. */
const FUZZY_FROM = 4;
const EXACT_NAME = 1e6;
const EXACT_ALIAS = 1e5;

/** An index over the names and aliases of entities; it takes in those that are new when it is asked. */
export function nameIndex(): NameIndex {
  const entries: Entry[] = [];
  const index = new MiniSearch<Entry>({ fields: ['text'], storeFields: [] });
  let known = 0;

  function takeIn(projection: Projection): void {
    for (; known < projection.entityCount; known++) {
      projection.namesOf(known).forEach((shown, i) => {
        const entry = { id: entries.length, entity: known, shown, isName: i === 0, text: fold(shown) };
        entries.push(entry);
        index.add(entry);
      });
    }
  }

  return {
    search(projection, text, kinds, first) {
      takeIn(projection);
      const query = fold(text);
      if (!query) return [];
      const hits = index.search(query, {
        prefix: true,
        fuzzy: (term) => (term.length >= FUZZY_FROM ? 1 : 0),
        combineWith: 'AND',
      });
      const best = new Map<number, NameHit>();
      for (const { id, score } of hits) {
        const entry = entries[id as number];
        if (!entry || (kinds && !kinds.includes(projection.kindOf(entry.entity)))) continue;
        const exact = entry.text === query ? (entry.isName ? EXACT_NAME : EXACT_ALIAS) : 0;
        const hit = { entity: entry.entity, matched: entry.shown, score: score + exact };
        if (hit.score > (best.get(entry.entity)?.score ?? 0)) best.set(entry.entity, hit);
      }
      return [...best.values()].sort((a, b) => b.score - a.score || a.entity - b.entity).slice(0, first);
    },
  };
}
