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
import { BROAD_SUBTYPES, type PathQuestion } from './path-question.ts';
import { scratchFor, type Scratch } from './scratch.ts';

/** Added to each hop so that of equally strong paths the one with fewer hops comes first. */
export const TIE = 1e-9;
/** Share of −ln c in the cost of a hop of SHORTEST; small enough not to add up to a hop. */
const FAINT = 2 ** -15;

const FROM = 1;
const TO = 2;
const AVOID = 4;
const VIA = 8;
const ENDS = FROM | TO;

const ALLOWED = 1;
const BARRED = 2;

/** More pairs of ends than this, and blocks are not looked up for each. */
const MOST_PAIRS = 64;
/** Blocks that hold more than this share of the entities do not make the search smaller. */
const WORTH_CUTTING = 0.5;

/**
 * The graph as one question sees it: what a hop costs, and which entities may lie between the ends.
 *
 * Costs add up along a path. STRONGEST: −ln c a hop, so that the least sum is the greatest product, plus
 * {@link TIE}. SHORTEST: 1 a hop, plus −ln c times {@link FAINT}. SPECIFIC: as STRONGEST, and ln(links) for
 * each entity between, so that a path through a place that everything is linked to says little. A link of
 * confidence 0 carries no path.
 */
export class SearchSpace {
  readonly g: GraphColumns;
  readonly question: PathQuestion;
  readonly scratch: Scratch;
  /** Ways of the arcs that a walk from the start, and one from the end, may take. */
  readonly forward: number;
  readonly backward: number;
  /** Nothing can connect the ends, whatever the filter. */
  readonly apart: boolean;
  readonly #projection: Projection;
  readonly #test: LinkTest;
  readonly #specific: boolean;
  readonly #scale: number;
  readonly #base: number;
  /** Indexes in KINDS. */
  readonly #kinds: BitSet;
  readonly #anyBetween: boolean;
  /** By number of a subtype: ALLOWED or BARRED, whatever the kind; null where only kinds count. */
  readonly #subtypes: Uint8Array | null;
  /** Classes of links that are followed. */
  readonly #classes: BitSet;
  readonly #degrees = new Map<number, number>();
  readonly #blocks: {
    readonly of: Uint32Array;
    readonly inside: Set<number>;
    readonly apexes: Set<number>;
  } | null;

  constructor(projection: Projection, filter: FilterNumbers, question: PathQuestion) {
    const { ranking, direction, from, to, avoid, via, throughKinds, throughSubtypes, classes } = question;
    this.g = projection.columns;
    this.question = question;
    this.#projection = projection;
    this.#test = new LinkTest(projection, filter);
    this.scratch = scratchFor(projection.columns, !this.#test.keepsAll);
    this.#specific = ranking === 'SPECIFIC';
    this.#scale = ranking === 'SHORTEST' ? FAINT : 1;
    this.#base = ranking === 'SHORTEST' ? 1 : TIE;
    this.#kinds = throughKinds ? bitSetOf(throughKinds) : FULL_SET;
    this.#anyBetween = !throughKinds && !throughSubtypes;
    this.#subtypes = throughSubtypes ? subtypeRules(this.g, throughSubtypes) : null;
    this.#classes = classSet(classes);
    this.forward = waysOf(direction);
    this.backward = reversed(this.forward);
    for (const entity of from) this.scratch.mark(entity, FROM);
    for (const entity of to) this.scratch.mark(entity, TO);
    for (const entity of avoid) this.scratch.mark(entity, AVOID);
    for (const entity of via) this.scratch.mark(entity, VIA);
    const between = this.#between();
    this.apart = between === 'nothing';
    this.#blocks = typeof between === 'string' ? null : between;
  }

  /** Whether the filter takes links away, or changes what they cost. */
  get filtered(): boolean {
    return !this.#test.keepsAll;
  }

  /** Whether a walk may follow a cell of `arcLink`; `ways` is {@link forward} or {@link backward}. */
  follows(arcLink: number, ways: number): boolean {
    return goesAlong(arcLink, ways) && isOfClass(arcLink, this.#classes);
  }

  /** What a hop along an arc costs; Infinity where no path may take it. */
  hopCost(arc: number): number {
    return this.#linkCost(arc) * this.#scale + this.#base;
  }

  /** What a hop along an arc costs at least, and along those after it in its row. */
  leastCost(arc: number): number {
    const { arcLink, arcCost } = this.g;
    return isDisputedArc(arcLink[arc]!) ? this.#base : arcCost[arc]! * this.#scale + this.#base;
  }

  /** The greatest −ln c of a hop that costs no more than this. */
  affordable(cost: number): number {
    return (cost - this.#base) / this.#scale;
  }

  /** What passing an entity costs; nothing at an end. */
  passCost(entity: number): number {
    if (!this.#specific || (this.scratch.marks[entity]! & ENDS) !== 0) return 0;
    return Math.log(this.#degree(entity));
  }

  /** Whether an entity may lie between the ends. */
  open(entity: number): boolean {
    const mark = this.scratch.marks[entity]!;
    if (mark !== 0 ? mark !== VIA : !this.#anyBetween && !this.#mayLieBetween(entity)) return false;
    const blocks = this.#blocks;
    return blocks === null || blocks.inside.has(blocks.of[entity]!) || blocks.apexes.has(entity);
  }

  isEnd(entity: number): boolean {
    return (this.scratch.marks[entity]! & TO) !== 0;
  }

  #mayLieBetween(entity: number): boolean {
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
      : this.#test.keepsFigures
        ? g.arcCost[arc]!
        : -Math.log(this.#test.confidence);
    scratch.linkStamp[link] = scratch.epoch;
    scratch.linkCost[link] = cost;
    return cost;
  }

  /** Links at an entity that pass the filter. */
  #degree(entity: number): number {
    if (this.#test.keepsAll) return this.#projection.degree(entity);
    let degree = this.#degrees.get(entity);
    if (degree === undefined) {
      degree = this.#projection.linksAt(entity).filter((link) => this.#test.passes(link)).length;
      this.#degrees.set(entity, degree);
    }
    return degree;
  }

  /** The blocks between the ends, where they are known and make the search smaller. */
  #between() {
    const { blocks, joins, entityCount } = this.g;
    const { from, to } = this.question;
    if (!blocks || blocks.joins !== joins || from.length * to.length > MOST_PAIRS) return 'everything';
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
    return size > entityCount * WORTH_CUTTING ? 'everything' : { of: blocks.blockOf, inside, apexes };
  }
}

/** What is said of each subtype: one that is asked for may lie between, another broad one may not. */
function subtypeRules(g: GraphColumns, asked: readonly string[]): Uint8Array {
  const { subtypes } = g;
  const rules = new Uint8Array(subtypes.ends.length);
  for (let n = 0; n < rules.length; n++) {
    const subtype = textAt(subtypes, n);
    if (asked.includes(subtype)) rules[n] = ALLOWED;
    else if ((BROAD_SUBTYPES as readonly string[]).includes(subtype)) rules[n] = BARRED;
  }
  return rules;
}
