import { dayOf } from '../model/edtf.ts';
import {
  HEDGES,
  KINDS,
  STANCES,
  type Credibility,
  type Hedge,
  type Kind,
  type Reliability,
  type SourceRole,
  type Stance,
} from '../model/kinds.ts';
import type { ProjectedClaimRow } from '../store/rows.ts';
import { linkOfArc } from './graph/arc-cell.ts';
import { credibilityOf, hedgeOf, nextClaim, originOf, sourceOf, stanceOf } from './graph/claim-row.ts';
import { digestAt } from './graph/digests.ts';
import { GONE, NO_DAY, NONE, SEPARATOR, type GraphColumns } from './graph/graph-columns.ts';
import { weightOf } from './graph/link-sum.ts';
import { reliabilityOf, roleOf } from './graph/source-grade.ts';
import { textAt, type Texts } from './graph/texts.ts';

/** A link over entity numbers. */
export interface ProjectedLink {
  readonly number: number;
  readonly id: string;
  readonly type: string;
  readonly symmetric: boolean;
  /** Entity number of either end. */
  readonly from: number;
  readonly to: number;
  /** Key qualifiers, `key=value`. */
  readonly qualifiers: readonly string[];
}

/** A link claim that is not retracted, with its weight and fields of its source. */
export interface ProjectedClaim {
  readonly seq: number;
  readonly stance: Stance;
  readonly hedge: Hedge;
  readonly origin: string;
  readonly attributedToIds: readonly string[];
  readonly qualifiers: readonly string[];
  readonly happenedEarliest: string | null;
  readonly happenedLatest: string | null;
  readonly sourceId: string;
  readonly publisher: string | null;
  readonly reliability: Reliability;
  /** hedge × reliability × credibility, 0–1; 1 for reference data. */
  readonly weight: number;
  readonly credibility: Credibility;
  readonly role: SourceRole;
  /** The party that the origin speaks for; its own id if it speaks for no one. */
  readonly party: string;
}

/** Numbers by id. Only the main thread has them; worker threads share the columns alone. */
export interface Numbers {
  entity(id: string): number | undefined;
  link(id: string): number | undefined;
  source(id: string): number | undefined;
  publisher(name: string): number | undefined;
  origin(id: string): number | undefined;
}

const UNKNOWN: Numbers = {
  entity: () => undefined,
  link: () => undefined,
  source: () => undefined,
  publisher: () => undefined,
  origin: () => undefined,
};

/** The graph in memory at one version: its columns with accessors. */
export class Projection {
  readonly columns: GraphColumns;
  /** Value claims in the order of recording; only on the main thread, as {@link Numbers}. */
  readonly valueClaims: readonly ProjectedClaimRow[];
  readonly #numbers: Numbers;

  constructor(
    columns: GraphColumns,
    numbers: Numbers = UNKNOWN,
    valueClaims: readonly ProjectedClaimRow[] = [],
  ) {
    this.columns = columns;
    this.valueClaims = valueClaims;
    this.#numbers = numbers;
  }

  get version(): number {
    return this.columns.version;
  }

  /** The same object for projections that differ only in entities and sources added at the end. */
  get lineage(): object {
    return this.#numbers;
  }

  get entityCount(): number {
    return this.columns.entityCount;
  }

  numberOf(id: string): number | undefined {
    return within(this.#numbers.entity(id), this.columns.entityCount);
  }

  /** The number of a link that exists at this version. */
  linkNumberOf(id: string): number | undefined {
    const number = within(this.#numbers.link(id), this.columns.linkCount);
    return number !== undefined && this.columns.linkStatus[number] !== GONE ? number : undefined;
  }

  sourceNumberOf(id: string): number | undefined {
    return within(this.#numbers.source(id), this.columns.sourceCount);
  }

  /** Reliability and role of a source; undefined for an unknown source. */
  gradeOf(source: string): { readonly reliability: Reliability; readonly role: SourceRole } | undefined {
    const number = this.sourceNumberOf(source);
    if (number === undefined) return undefined;
    const grade = this.columns.sourceGrade[number]!;
    return { reliability: reliabilityOf(grade), role: roleOf(grade) };
  }

  publisherNumberOf(name: string): number | undefined {
    return this.#numbers.publisher(name);
  }

  originNumberOf(id: string): number | undefined {
    return within(this.#numbers.origin(id), this.columns.originCount);
  }

  /** The party that an entity speaks for; its own id if it speaks for no one. */
  partyOf(id: string): string {
    const { origins, originParty } = this.columns;
    const origin = this.originNumberOf(id);
    return origin === undefined ? id : textAt(origins, originParty[origin]!);
  }

  /** Everyone who speaks for a party, including itself. */
  voicesOf(party: string): string[] {
    const { origins, originCount, originParty } = this.columns;
    const number = this.originNumberOf(party);
    const voices = [party];
    if (number === undefined) return voices;
    for (let origin = 0; origin < originCount; origin++) {
      if (originParty[origin] === number && origin !== number) voices.push(textAt(origins, origin));
    }
    return voices;
  }

  idOf(entity: number): string {
    return textAt(this.columns.entityId, entity);
  }

  nameOf(entity: number): string {
    return this.namesOf(entity)[0] ?? '';
  }

  /** Name, then aliases. */
  namesOf(entity: number): string[] {
    return textAt(this.columns.entityNames, entity).split(SEPARATOR);
  }

  kindOf(entity: number): Kind {
    return KINDS[this.columns.entityKind[entity]!]!;
  }

  subtypeOf(entity: number): string | null {
    return textOrNull(this.columns.subtypes, this.columns.entitySubtype[entity]!);
  }

  /** Number of links of an entity. */
  degree(entity: number): number {
    return this.columns.rowEnd[entity]! - this.columns.rowStart[entity]!;
  }

  /** Number of distinct other entities linked to an entity. O(degree). */
  neighborCount(entity: number): number {
    const { rowStart, rowEnd, arcTo } = this.columns;
    const others = new Set(arcTo.subarray(rowStart[entity]!, rowEnd[entity]!));
    others.delete(entity);
    return others.size;
  }

  /** Numbers of the links of an entity, most confident first. */
  linksAt(entity: number): number[] {
    const { rowStart, rowEnd, arcLink } = this.columns;
    const links: number[] = [];
    for (let arc = rowStart[entity]!; arc < rowEnd[entity]!; arc++) links.push(linkOfArc(arcLink[arc]!));
    return links;
  }

  /** Numbers of all links, in the order of recording. */
  *links(): Generator<number> {
    const { linkCount, linkStatus } = this.columns;
    for (let link = 0; link < linkCount; link++) if (linkStatus[link] !== GONE) yield link;
  }

  /** Numbers of the links of a type. */
  *linksOfType(type: string): Generator<number> {
    const { linkCount, linkStatus, linkType, types } = this.columns;
    const typeIndex = types.indexOf(type);
    for (let link = 0; link < linkCount; link++) {
      if (linkType[link] === typeIndex && linkStatus[link] !== GONE) yield link;
    }
  }

  typeOf(link: number): string {
    return this.columns.types[this.columns.linkType[link]!]!;
  }

  otherEnd(link: number, entity: number): number {
    const { linkFrom, linkTo } = this.columns;
    return linkFrom[link] === entity ? linkTo[link]! : linkFrom[link]!;
  }

  linkIdOf(link: number): string {
    return digestAt('link-', this.columns.linkId, link);
  }

  qualifiersOf(link: number): string[] {
    return listAt(this.columns.lists, this.columns.linkQualifiers[link]!);
  }

  link(number: number): ProjectedLink {
    const { linkFrom, linkTo, linkType, symmetric } = this.columns;
    return {
      number,
      id: this.linkIdOf(number),
      type: this.typeOf(number),
      symmetric: symmetric[linkType[number]!]!,
      from: linkFrom[number]!,
      to: linkTo[number]!,
      qualifiers: this.qualifiersOf(number),
    };
  }

  /** Numbers of a link's claims that are not retracted, in the order of recording. */
  claimsOn(link: number): number[] {
    const g = this.columns;
    const claims: number[] = [];
    for (let claim = g.linkClaim[link]!; claim !== NONE; claim = nextClaim(g, claim)) {
      if (g.claimRetracted[claim] === 0) claims.push(claim);
    }
    return claims.reverse();
  }

  claim(number: number): ProjectedClaim {
    const g = this.columns;
    const source = sourceOf(g, number);
    const grade = g.sourceGrade[source]!;
    const stance = STANCES[stanceOf(g, number)]!;
    return {
      seq: g.claimSeq[number]!,
      stance,
      hedge: HEDGES[hedgeOf(g, number)]!,
      origin: textAt(g.origins, originOf(g, number)),
      attributedToIds: listAt(g.lists, g.claimSpeakers[number]!),
      qualifiers: listAt(g.lists, g.claimQualifiers[number]!),
      happenedEarliest: dayOrNull(g.claimEarliest[number]!),
      happenedLatest: dayOrNull(g.claimLatest[number]!),
      sourceId: textAt(g.sourceId, source),
      publisher: textOrNull(g.publishers, g.sourcePublisher[source]!),
      reliability: reliabilityOf(grade),
      role: roleOf(grade),
      credibility: credibilityOf(g, number) as Credibility,
      party: textAt(g.origins, g.originParty[originOf(g, number)]!),
      weight: stance === 'UNCONFIRMED' ? 0 : weightOf(g, number),
    };
  }
}

const within = (number: number | undefined, count: number) =>
  number !== undefined && number < count ? number : undefined;

const textOrNull = (texts: Texts, n: number) => (n === NONE ? null : textAt(texts, n));

const dayOrNull = (day: number) => (day === NO_DAY ? null : dayOf(day));

/** List `n` of packed lists. */
export function listAt(lists: Texts, n: number): string[] {
  const text = textAt(lists, n);
  return text === '' ? [] : text.split(SEPARATOR);
}
