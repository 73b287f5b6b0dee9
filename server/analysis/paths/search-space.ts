import { bitSetOf, FULL_SET, isInSet, type BitSet } from '../bit-set.ts';
import { blocksBetween } from '../graph/blocks.ts';
import {
  classSet,
  goesAlong,
  isDisputedArc,
  isOfClass,
  linkOfArc,
  reversed,
  waysOf,
} from '../graph/arc-cell.ts';
import { NONE, type GraphColumns } from '../graph/graph-columns.ts';
import { textAt } from '../graph/texts.ts';
import type { FilterNumbers } from '../link-filter.ts';
import { LinkTest } from '../link-test.ts';
import type { Projection } from '../projection.ts';
import { BROAD_SUBTYPES, type PathQuery } from './path-query.ts';
import { scratchFor, type Scratch } from './scratch.ts';

/** Added to each hop so that of equally strong paths the one with fewer hops comes first. */
export const TIE = 1e-9;
/** Factor of −ln c in the cost of a hop for SHORTEST; so small that the sum stays below one hop. */
const CONFIDENCE_FACTOR = 2 ** -15;

const FROM = 1;
const TO = 2;
const AVOID = 4;
const VIA = 8;
const ENDS = FROM | TO;

const ALLOWED = 1;
const BARRED = 2;

/** Maximum number of pairs of ends for which blocks are looked up. */
const MAX_PAIRS = 64;
/** Blocks are used if they have at most this share of the entities. */
const MAX_SHARE_IN_BLOCKS = 0.5;

/**
 * The graph under one query: the costs of hops, and which entities are allowed between the ends.
 *
 * The cost of a path is a sum. STRONGEST: −ln c per hop, so that the least sum is the greatest product, plus {@link TIE}.
 * SHORTEST: 1 per hop, plus −ln c times {@link CONFIDENCE_FACTOR}. SPECIFIC: as STRONGEST, plus ln(links) per entity
 * between, so that a path through an entity with many links ranks low. Paths do not follow links of confidence 0.
 */
export class SearchSpace {
  readonly g: GraphColumns;
  readonly query: PathQuery;
  readonly scratch: Scratch;
  /** Ways of the arcs that a walk from the start, and one from the end, may follow. */
  readonly forward: number;
  readonly backward: number;
  /** Whether the ends are not connected, whatever the filter. */
  readonly isDisconnected: boolean;
  readonly #projection: Projection;
  readonly #test: LinkTest;
  readonly #specific: boolean;
  readonly #scale: number;
  readonly #base: number;
  /** Indexes in KINDS. */
  readonly #kinds: BitSet;
  readonly #allowsAny: boolean;
  /** By number of a subtype: ALLOWED or BARRED, which precede the kinds; null if only kinds count. */
  readonly #subtypes: Uint8Array | null;
  /** Classes of links that are followed. */
  readonly #classes: BitSet;
  readonly #degrees = new Map<number, number>();
  readonly #blocks: {
    readonly of: Uint32Array;
    readonly inside: Set<number>;
    readonly apexes: Set<number>;
  } | null;

  constructor(projection: Projection, filter: FilterNumbers, query: PathQuery) {
    const { ranking, direction, from, to, avoid, via, throughKinds, throughSubtypes, classes } = query;
    this.g = projection.columns;
    this.query = query;
    this.#projection = projection;
    this.#test = new LinkTest(projection, filter);
    this.scratch = scratchFor(projection.columns, !this.#test.keepsAll);
    this.#specific = ranking === 'SPECIFIC';
    this.#scale = ranking === 'SHORTEST' ? CONFIDENCE_FACTOR : 1;
    this.#base = ranking === 'SHORTEST' ? 1 : TIE;
    this.#kinds = throughKinds ? bitSetOf(throughKinds) : FULL_SET;
    this.#allowsAny = !throughKinds && !throughSubtypes;
    this.#subtypes = throughSubtypes ? subtypeRules(this.g, throughSubtypes) : null;
    this.#classes = classSet(classes);
    this.forward = waysOf(direction);
    this.backward = reversed(this.forward);
    for (const entity of from) this.scratch.mark(entity, FROM);
    for (const entity of to) this.scratch.mark(entity, TO);
    for (const entity of avoid) this.scratch.mark(entity, AVOID);
    for (const entity of via) this.scratch.mark(entity, VIA);
    const between = this.#between();
    this.isDisconnected = between === 'nothing';
    this.#blocks = typeof between === 'string' ? null : between;
  }

  /** Whether the filter removes links or changes their costs. */
  get filtered(): boolean {
    return !this.#test.keepsAll;
  }

  /** Whether a walk may follow a cell of `arcLink`; `ways` is {@link forward} or {@link backward}. */
  follows(arcLink: number, ways: number): boolean {
    return goesAlong(arcLink, ways) && isOfClass(arcLink, this.#classes);
  }

  /** The cost of a hop along an arc; Infinity if no path may take it. */
  hopCost(arc: number): number {
    return this.#linkCost(arc) * this.#scale + this.#base;
  }

  /** Lower bound of the cost of a hop along an arc and along those after it in its row. */
  leastCost(arc: number): number {
    const { arcLink, arcCost } = this.g;
    return isDisputedArc(arcLink[arc]!) ? this.#base : arcCost[arc]! * this.#scale + this.#base;
  }

  /** The greatest −ln c of a hop within a cost. */
  affordable(cost: number): number {
    return (cost - this.#base) / this.#scale;
  }

  /** The cost of passing an entity; 0 for an end. */
  passCost(entity: number): number {
    if (!this.#specific || (this.scratch.marks[entity]! & ENDS) !== 0) return 0;
    return Math.log(this.#degree(entity));
  }

  /** Whether an entity is allowed between the ends. */
  mayPass(entity: number): boolean {
    const mark = this.scratch.marks[entity]!;
    if (mark !== 0 ? mark !== VIA : !this.#allowsAny && !this.#isAllowedType(entity)) return false;
    const blocks = this.#blocks;
    return blocks === null || blocks.inside.has(blocks.of[entity]!) || blocks.apexes.has(entity);
  }

  isEnd(entity: number): boolean {
    return (this.scratch.marks[entity]! & TO) !== 0;
  }

  #isAllowedType(entity: number): boolean {
    const { g } = this;
    if (this.#subtypes !== null) {
      const subtype = g.entitySubtype[entity]!;
      const rule = subtype === NONE ? 0 : this.#subtypes[subtype];
      if (rule === ALLOWED) return true;
      if (rule === BARRED) return false;
    }
    return isInSet(this.#kinds, g.entityKind[entity]!);
  }

  #linkCost(arc: number): number {
    const { g, scratch } = this;
    if (this.#test.keepsAll) return g.arcCost[arc]!;
    const link = linkOfArc(g.arcLink[arc]!);
    if (scratch.linkStamp[link] === scratch.epoch) return scratch.linkCost[link]!;
    const cost = !this.#test.passes(link)
      ? Infinity
      : this.#test.keepsConfidence
        ? g.arcCost[arc]!
        : -Math.log(this.#test.confidence);
    scratch.linkStamp[link] = scratch.epoch;
    scratch.linkCost[link] = cost;
    return cost;
  }

  /** Number of links of an entity that pass the filter. */
  #degree(entity: number): number {
    if (this.#test.keepsAll) return this.#projection.degree(entity);
    let degree = this.#degrees.get(entity);
    if (degree === undefined) {
      degree = this.#projection.linksAt(entity).filter((link) => this.#test.passes(link)).length;
      this.#degrees.set(entity, degree);
    }
    return degree;
  }

  /** The blocks between the ends, if they are known and make the search smaller. */
  #between() {
    const { blocks, joins, entityCount } = this.g;
    const { from, to } = this.query;
    if (!blocks || blocks.joins !== joins || from.length * to.length > MAX_PAIRS) return 'everything';
    const inside = new Set<number>();
    const apexes = new Set<number>();
    for (const a of from) {
      for (const b of to) {
        const between = blocksBetween(blocks, a, b);
        if (!between) continue;
        between.blocks.forEach((block) => inside.add(block));
        apexes.add(between.apex);
      }
    }
    if (apexes.size === 0) return 'nothing';
    let size = 0;
    for (const block of inside) size += blocks.size[block]!;
    return size > entityCount * MAX_SHARE_IN_BLOCKS ? 'everything' : { of: blocks.blockOf, inside, apexes };
  }
}

/** Rules by subtype: requested ones are allowed, other broad ones are barred. */
function subtypeRules(g: GraphColumns, requested: readonly string[]): Uint8Array {
  const { subtypes } = g;
  const rules = new Uint8Array(subtypes.ends.length);
  for (let n = 0; n < rules.length; n++) {
    const subtype = textAt(subtypes, n);
    if (requested.includes(subtype)) rules[n] = ALLOWED;
    else if ((BROAD_SUBTYPES as readonly string[]).includes(subtype)) rules[n] = BARRED;
  }
  return rules;
}
