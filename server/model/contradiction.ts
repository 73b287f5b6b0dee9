import { overlap, type DayBounds } from './edtf.ts';
import type { Stance } from './kinds.ts';
import type { ValueProperty } from './vocabulary.ts';

/** The fields of a value claim that the rule compares. `min`/`max` in the canonical unit; null is open. */
export interface ValueStatement {
  readonly id: string;
  readonly stance: Stance;
  readonly value: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly happened: DayBounds;
  /** When it was made. */
  readonly claimed: DayBounds;
  /** The party of its speaker. */
  readonly party: string;
}

/** One side of a computed dispute: the claims that give the same value. */
export interface Version<V extends ValueStatement = ValueStatement> {
  readonly label: string;
  readonly claims: readonly V[];
}

/**
 * Whether two claims about one subject and property with the same qualifiers contradict: the times they
 * refer to may be the same (an undated claim refers to any), and their ranges are disjoint, or one supports
 * what the other denies. Free text and properties with several values never contradict.
 */
export function contradict(a: ValueStatement, b: ValueStatement, property: ValueProperty): boolean {
  if (property.type === 'text' || property.several) return false;
  if (a.stance === 'UNCONFIRMED' || b.stance === 'UNCONFIRMED') return false;
  if (!overlap(a.happened, b.happened)) return false;
  const compatible = property.type === 'term' ? a.value === b.value : meet(a, b);
  if (a.stance === 'SUPPORTS' && b.stance === 'SUPPORTS') return !compatible;
  return a.stance !== b.stance && compatible;
}

/**
 * Claims that a later count by the same party supersedes, each with the first such count: a party that corrects
 * its figure does not contradict itself. Later means made on a later day; an undated claim supersedes nothing.
 */
export function superseded<V extends ValueStatement>(
  claims: readonly V[],
  property: ValueProperty,
): Map<V, V> {
  const found = new Map<V, V>();
  if (!property.count) return found;
  for (const earlier of claims) {
    for (const later of claims) {
      if (later.party !== earlier.party || !isLater(later.claimed, earlier.claimed)) continue;
      if (earlier.stance !== 'SUPPORTS' || later.stance !== 'SUPPORTS') continue;
      if (!contradict(earlier, later, property)) continue;
      const first = found.get(earlier);
      if (!first || isLater(first.claimed, later.claimed)) found.set(earlier, later);
    }
  }
  return found;
}

const isLater = ({ earliest }: DayBounds, { latest }: DayBounds) =>
  earliest !== null && latest !== null && earliest > latest;

/**
 * The disputes among claims about one subject and property with the same qualifiers: claims joined by
 * contradictions, split into versions of equal value; without counts that their own party superseded.
 * Empty without contradictions. O(n²).
 */
export function disputes<V extends ValueStatement>(
  all: readonly V[],
  property: ValueProperty,
): Version<V>[][] {
  const old = superseded(all, property);
  const claims = old.size === 0 ? all : all.filter((claim) => !old.has(claim));
  const rivals = claims.map((a) => claims.filter((b) => a !== b && contradict(a, b, property)));
  const seen = new Set<V>();
  const found: Version<V>[][] = [];
  for (const start of claims) {
    const component: V[] = [];
    const open = [start];
    for (let claim = open.pop(); claim; claim = open.pop()) {
      if (seen.has(claim)) continue;
      seen.add(claim);
      component.push(claim);
      open.push(...(rivals[claims.indexOf(claim)] ?? []));
    }
    if (component.length > 1) found.push(versions(component, property));
  }
  return found;
}

function versions<V extends ValueStatement>(claims: readonly V[], property: ValueProperty): Version<V>[] {
  const groups = new Map<string, V[]>();
  for (const claim of claims) {
    const range = property.type === 'term' ? claim.value : `${claim.min}..${claim.max}`;
    const key = claim.stance === 'DENIES' ? `not ${range}` : range;
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()]
    .map((group) => ({ label: labelOf(group), claims: group }))
    .sort((a, b) => lowest(a.claims) - lowest(b.claims) || (a.label < b.label ? -1 : 1));
}

const labelOf = (group: readonly ValueStatement[]) => {
  const first = group[0];
  return first ? (first.stance === 'DENIES' ? `not ${first.value}` : first.value) : '';
};
const lowest = (group: readonly ValueStatement[]) => group[0]?.min ?? group[0]?.max ?? Infinity;

function meet(a: ValueStatement, b: ValueStatement): boolean {
  return (a.min ?? -Infinity) <= (b.max ?? Infinity) && (b.min ?? -Infinity) <= (a.max ?? Infinity);
}
