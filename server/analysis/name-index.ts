import MiniSearch from 'minisearch';
import QuickLRU from 'quick-lru';
import { isTurnOver, nextTurn } from '../model/event-loop.ts';
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
  search(
    projection: Projection,
    text: string,
    kinds: readonly Kind[] | null,
    first: number,
  ): Promise<NameHit[]>;
}

interface Entry {
  readonly id: number;
  readonly entity: number;
  readonly shown: string;
  readonly isName: boolean;
  readonly text: string;
}

/** Score of each entry that a word was found in, by entry. */
type WordHits = ReadonlyMap<number, number>;

/** Words shorter than this must match exactly: a typo in three letters is another word. */
const FUZZY_FROM = 4;
const EXACT_NAME = 1e6;
const EXACT_ALIAS = 1e5;
/** Words whose hits are kept: single letters have most, and there are not many of them. */
const WORDS_KEPT = 64;

/**
 * An index over the names and aliases of entities; it takes in those that are new when it is asked. What takes
 * long on a large graph is done in turns of the event loop.
 */
export function nameIndex(): NameIndex {
  const entries: Entry[] = [];
  const index = new MiniSearch<Entry>({ fields: ['text'], storeFields: [] });
  const hitsOf = new QuickLRU<string, WordHits>({ maxSize: WORDS_KEPT });
  let known = 0;

  async function takeIn(projection: Projection): Promise<void> {
    if (known < projection.entityCount) hitsOf.clear();
    while (known < projection.entityCount) {
      // Counted first: another search may go on with the next one meanwhile.
      const entity = known++;
      projection.namesOf(entity).forEach((shown, i) => {
        const entry = { id: entries.length, entity, shown, isName: i === 0, text: fold(shown) };
        entries.push(entry);
        index.add(entry);
      });
      if (isTurnOver()) await nextTurn();
    }
  }

  function find(word: string): WordHits {
    const before = hitsOf.get(word);
    if (before) return before;
    const hits = index.search(word, {
      prefix: true,
      fuzzy: (term) => (term.length >= FUZZY_FROM ? 1 : 0),
    });
    const found = new Map(hits.map(({ id, score }) => [id as number, score]));
    hitsOf.set(word, found);
    return found;
  }

  return {
    async search(projection, text, kinds, first) {
      await takeIn(projection);
      const query = fold(text);
      const words = [...new Set(query.split(' '))].filter(Boolean);
      const ofWords: WordHits[] = [];
      for (const word of words) {
        if (isTurnOver()) await nextTurn();
        ofWords.push(find(word));
      }
      const [fewest, ...others] = ofWords.sort((a, b) => a.size - b.size);
      const best = new Map<number, NameHit>();
      for (const [id, score] of fewest ?? []) {
        if (!others.every((hits) => hits.has(id))) continue;
        const entry = entries[id];
        if (!entry || (kinds && !kinds.includes(projection.kindOf(entry.entity)))) continue;
        const relevance = others.reduce((sum, hits) => sum + (hits.get(id) ?? 0), score);
        const exact = entry.text === query ? (entry.isName ? EXACT_NAME : EXACT_ALIAS) : 0;
        const hit = { entity: entry.entity, matched: entry.shown, score: relevance + exact };
        if (hit.score > (best.get(entry.entity)?.score ?? 0)) best.set(entry.entity, hit);
      }
      return [...best.values()].sort((a, b) => b.score - a.score || a.entity - b.entity).slice(0, first);
    },
  };
}
