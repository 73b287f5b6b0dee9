import { jaroWinkler } from '@skyra/jaro-winkler';
import anyAscii from 'any-ascii';
import { eachInTurns, isTurnOver, nextTurn } from '../model/event-loop.ts';
import { fold } from '../model/fold.ts';
import type { Kind } from '../model/kinds.ts';
import type { Projection } from './projection.ts';

/** Something new that may be there already. */
export interface Candidate {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Duplicate {
  readonly id: string;
  readonly name: string;
  /** The entity that it may be. */
  readonly candidate: string;
  readonly candidateName: string;
  /** 0–1: Jaro–Winkler similarity of the closest names, raised by neighbours that both have. */
  readonly score: number;
  readonly why: string;
}

/** Below this two names are two names. */
const LIKELY = 0.92;
/** A word that so many entities have tells nothing. */
const COMMON = 200;
/** How far shared neighbours close the gap to 1. */
const NEIGHBOURS = 0.5;
/** Most that are looked at; each costs as much as there are entities that share a word of its name. */
const LOOKED_AT = 20_000;

/**
 * Likely duplicates of new entities among those of a graph, best first: same kind, and names that are alike once
 * written in Latin letters without accents (Winkler 1990). A proposal for a person; nothing is merged.
 */
export async function likelyDuplicates(
  news: readonly Candidate[],
  links: Iterable<readonly [string, string]>,
  projection: Projection,
): Promise<Duplicate[]> {
  if (news.length === 0 || news.length > LOOKED_AT) return [];
  const words = await wordsOf(projection);
  const neighbours = await neighboursOf(links);
  const found: Duplicate[] = [];
  await eachInTurns(news, (candidate) => {
    found.push(...best(candidate, words, neighbours.get(candidate.id) ?? new Set(), projection));
  });
  return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** A name as it is compared: `Ёлка "Ñandú"` → `elka nandu`. */
const plain = (name: string) => fold(anyAscii(name)) || fold(name);

async function wordsOf(projection: Projection): Promise<Map<string, number[]>> {
  const words = new Map<string, number[]>();
  for (let number = 0; number < projection.entityCount; number++) {
    if (isTurnOver()) await nextTurn();
    const own = new Set(projection.namesOf(number).flatMap((name) => plain(name).split(' ')));
    for (const word of own) {
      const there = words.get(word);
      if (there) there.push(number);
      else words.set(word, [number]);
    }
  }
  return words;
}

async function neighboursOf(links: Iterable<readonly [string, string]>): Promise<Map<string, Set<string>>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const there = neighbours.get(one);
    if (there) there.add(other);
    else neighbours.set(one, new Set([other]));
  };
  await eachInTurns(links, ([one, other]) => {
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
  const names = [name, ...aliases].map((text) => ({ text, plain: plain(text) }));
  const near = new Set<number>();
  for (const word of names.flatMap((one) => one.plain.split(' '))) {
    const having = words.get(word) ?? [];
    if (having.length <= COMMON) for (const number of having) near.add(number);
  }
  let found: Duplicate | undefined;
  for (const number of near) {
    if (projection.kindOf(number) !== kind || projection.idOf(number) === id) continue;
    for (const theirs of projection.namesOf(number)) {
      for (const ours of names) {
        const alike = similarity(ours.plain, plain(theirs));
        if (alike < LIKELY) continue;
        const shared = sharedShare(neighbours, number, projection);
        const score = Math.round((alike + (1 - alike) * NEIGHBOURS * shared) * 1000) / 1000;
        if (found && found.score >= score) continue;
        found = {
          id,
          name,
          candidate: projection.idOf(number),
          candidateName: projection.nameOf(number),
          score,
          why: reason(ours.text, theirs, alike, shared),
        };
      }
    }
  }
  return found ? [found] : [];
}

/** Names that count (`Front 5`, `Front 15`) are of different things, however alike they look. */
function similarity(one: string, other: string): number {
  if (one === other) return 1;
  return numbersIn(one) === numbersIn(other) ? jaroWinkler(one, other) : 0;
}

const numbersIn = (name: string) => name.match(/\d+/g)?.join(' ') ?? '';

/** Of the neighbours of the new one that the graph knows, the share that the other has as well. */
function sharedShare(neighbours: ReadonlySet<string>, number: number, projection: Projection): number {
  const known = [...neighbours].flatMap((id) => projection.numberOf(id) ?? []);
  if (known.length === 0) return 0;
  const theirs = new Set(projection.linksAt(number).map((link) => projection.otherEnd(link, number)));
  return known.filter((one) => theirs.has(one)).length / known.length;
}

function reason(ours: string, theirs: string, alike: number, shared: number): string {
  const same = fold(ours) === fold(theirs);
  const names = same
    ? `both are called ${theirs}`
    : alike === 1
      ? `${ours} and ${theirs} are the same in Latin letters`
      : `${ours} and ${theirs} are ${Math.round(alike * 100)} % alike`;
  return shared > 0
    ? `${names}, and ${Math.round(shared * 100)} % of its known neighbours are shared`
    : names;
}
