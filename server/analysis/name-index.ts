import MiniSearch from 'minisearch';
import QuickLRU from 'quick-lru';
import { shouldYield, yieldToEventLoop } from '../model/event-loop.ts';
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
  /** Best first: exact names, then exact aliases, then by relevance. Ignores accents and case, tolerates one typo. */
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

/** Scores of the entries that contain a word, by entry. */
type WordHits = ReadonlyMap<number, number>;

/** Shorter words must match exactly: a typo in three letters gives another word. */
const MIN_FUZZY_LENGTH = 4;
const EXACT_NAME = 1e6;
const EXACT_ALIAS = 1e5;
/** Maximum number of words with cached hits: enough for single letters, which have most hits. */
const MAX_CACHED_WORDS = 64;

/**
 * A full-text index of the names and aliases of entities. A search first adds new entities, and yields to the event loop
 * between steps.
 */
export function nameIndex(): NameIndex {
  const entries: Entry[] = [];
  const index = new MiniSearch<Entry>({ fields: ['text'], storeFields: [] });
  const hitsOf = new QuickLRU<string, WordHits>({ maxSize: MAX_CACHED_WORDS });
  let indexed = 0;

  async function addNewEntities(projection: Projection): Promise<void> {
    if (indexed < projection.entityCount) hitsOf.clear();
    while (indexed < projection.entityCount) {
      // Counted first: a concurrent search may continue with the next entity.
      const entity = indexed++;
      projection.namesOf(entity).forEach((shown, i) => {
        const entry = { id: entries.length, entity, shown, isName: i === 0, text: fold(shown) };
        entries.push(entry);
        index.add(entry);
      });
      if (shouldYield()) await yieldToEventLoop();
    }
  }

  function find(word: string): WordHits {
    const cached = hitsOf.get(word);
    if (cached) return cached;
    const hits = index.search(word, {
      prefix: true,
      fuzzy: (term) => (term.length >= MIN_FUZZY_LENGTH ? 1 : 0),
    });
    const found = new Map(hits.map(({ id, score }) => [id as number, score]));
    hitsOf.set(word, found);
    return found;
  }

  return {
    async search(projection, text, kinds, first) {
      await addNewEntities(projection);
      const query = fold(text);
      const words = [...new Set(query.split(' '))].filter(Boolean);
      const hitsPerWord: WordHits[] = [];
      for (const word of words) {
        if (shouldYield()) await yieldToEventLoop();
        hitsPerWord.push(find(word));
      }
      const [fewest, ...others] = hitsPerWord.sort((a, b) => a.size - b.size);
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
