import { jaroWinkler } from '@skyra/jaro-winkler';
import anyAscii from 'any-ascii';
import { forEachYielding, shouldYield, yieldToEventLoop } from '../model/event-loop.ts';
import { fold } from '../model/fold.ts';
import type { Kind } from '../model/kinds.ts';
import { message, type Message } from '../model/messages.ts';
import type { Projection } from './projection.ts';

/** A new entity that may duplicate an existing one. */
export interface Candidate {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Duplicate {
  readonly id: string;
  readonly name: string;
  /** Id of the existing entity. */
  readonly candidate: string;
  readonly candidateName: string;
  /** Jaro–Winkler similarity of the closest names, raised by shared neighbours, 0–1. */
  readonly score: number;
  readonly why: readonly Message[];
}

/** Minimum similarity of a likely duplicate. */
const MIN_SIMILARITY = 0.92;
/** A word of more entities than this does not identify one. */
const MAX_ENTITIES_PER_WORD = 200;
/** By how much of the difference to 1 shared neighbours raise a score. */
const NEIGHBOUR_WEIGHT = 0.5;
/** Maximum number of candidates; each is compared with every entity that shares a word of its name. */
const MAX_CANDIDATES = 20_000;

/**
 * Likely duplicates of new entities in a graph, best first: entities of the same kind whose names are similar when
 * written in Latin letters without accents (Winkler 1990). They are proposals; nothing is merged.
 */
export async function likelyDuplicates(
  candidates: readonly Candidate[],
  links: Iterable<readonly [string, string]>,
  projection: Projection,
): Promise<Duplicate[]> {
  if (candidates.length === 0 || candidates.length > MAX_CANDIDATES) return [];
  const words = await wordsOf(projection);
  const neighbours = await neighboursOf(links);
  const found: Duplicate[] = [];
  await forEachYielding(candidates, (candidate) => {
    found.push(...best(candidate, words, neighbours.get(candidate.id) ?? new Set(), projection));
  });
  return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Normalizes a name for comparison: `Ёлка "Ñandú"` → `elka nandu`. */
const normalized = (name: string) => fold(anyAscii(name)) || fold(name);

async function wordsOf(projection: Projection): Promise<Map<string, number[]>> {
  const words = new Map<string, number[]>();
  for (let number = 0; number < projection.entityCount; number++) {
    if (shouldYield()) await yieldToEventLoop();
    const own = new Set(projection.namesOf(number).flatMap((name) => normalized(name).split(' ')));
    for (const word of own) {
      const numbers = words.get(word);
      if (numbers) numbers.push(number);
      else words.set(word, [number]);
    }
  }
  return words;
}

async function neighboursOf(links: Iterable<readonly [string, string]>): Promise<Map<string, Set<string>>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const others = neighbours.get(one);
    if (others) others.add(other);
    else neighbours.set(one, new Set([other]));
  };
  await forEachYielding(links, ([one, other]) => {
    add(one, other);
    add(other, one);
  });
  return neighbours;
}

function best(
  { id, kind, name, aliases }: Candidate,
  words: ReadonlyMap<string, number[]>,
  neighbours: ReadonlySet<string>,
  projection: Projection,
): Duplicate[] {
  const names = [name, ...aliases].map((text) => ({ text, plain: normalized(text) }));
  const near = new Set<number>();
  for (const word of names.flatMap((one) => one.plain.split(' '))) {
    const withWord = words.get(word) ?? [];
    if (withWord.length <= MAX_ENTITIES_PER_WORD) for (const number of withWord) near.add(number);
  }
  let found: Duplicate | undefined;
  for (const number of near) {
    if (projection.kindOf(number) !== kind || projection.idOf(number) === id) continue;
    for (const theirs of projection.namesOf(number)) {
      for (const ours of names) {
        const alike = similarity(ours.plain, normalized(theirs));
        if (alike < MIN_SIMILARITY) continue;
        const shared = sharedNeighbourShare(neighbours, number, projection);
        const score = Math.round((alike + (1 - alike) * NEIGHBOUR_WEIGHT * shared) * 1000) / 1000;
        if (found && found.score >= score) continue;
        const why = reasonsFor(ours.text, theirs, alike, shared);
        found = {
          id,
          name,
          candidate: projection.idOf(number),
          candidateName: projection.nameOf(number),
          score,
          why,
        };
      }
    }
  }
  return found ? [found] : [];
}

/** Similarity of two names. Names that differ in a number (`Front 5`, `Front 15`) refer to different entities: 0. */
function similarity(one: string, other: string): number {
  if (one === other) return 1;
  return numbersIn(one) === numbersIn(other) ? jaroWinkler(one, other) : 0;
}

const numbersIn = (name: string) => name.match(/\d+/g)?.join(' ') ?? '';

/** The share of the candidate's neighbours in the graph that are neighbours of the existing entity as well. */
function sharedNeighbourShare(
  neighbours: ReadonlySet<string>,
  number: number,
  projection: Projection,
): number {
  const existing = [...neighbours].flatMap((id) => projection.numberOf(id) ?? []);
  if (existing.length === 0) return 0;
  const theirs = new Set(projection.linksAt(number).map((link) => projection.otherEnd(link, number)));
  return existing.filter((one) => theirs.has(one)).length / existing.length;
}

function reasonsFor(name: string, other: string, alike: number, shared: number): Message[] {
  const percent = (share: number) => Math.round(share * 100);
  const reasons = [nameReason(name, other, alike, percent(alike))];
  if (shared > 0) reasons.push(message('DUPLICATE_NEIGHBOURS', { percent: percent(shared) }));
  return reasons;
}

function nameReason(name: string, other: string, alike: number, percent: number): Message {
  if (fold(name) === fold(other)) return message('DUPLICATE_SAME_NAME', { name: other });
  return alike === 1
    ? message('DUPLICATE_SAME_LATIN', { name, other })
    : message('DUPLICATE_SIMILAR', { name, other, percent });
}
