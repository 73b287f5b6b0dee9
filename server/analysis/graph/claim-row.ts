import { STANCE_INDEX, type GraphColumns } from './graph-columns.ts';
import { isReferenceGrade } from './source-grade.ts';

/**
 * A row of `claimRows`: the previous claim on the same link, or NONE; its source; its origin; its wording. What
 * combining a link reads lies side by side in memory.
 */
export const CLAIM_CELLS = 4;
const SOURCE_CELL = 1;
const ORIGIN_CELL = 2;
const WORDING_CELL = 3;

/** Bits of a wording, from the lowest: hedge (3), stance (5) and credibility. */
const HEDGE_MASK = 7;
const STANCE_SHIFT = 3;
const STANCE_MASK = 31;
const CREDIBILITY_SHIFT = 8;

type ClaimRows = Pick<GraphColumns, 'claimRows'>;

/** `stance` and `hedge` are indexes in STANCES and HEDGES. */
export const packWording = (stance: number, hedge: number, credibility: number): number =>
  (credibility << CREDIBILITY_SHIFT) | (stance << STANCE_SHIFT) | hedge;

/** Writes the row of a claim; its previous claim is set by {@link setNextClaim}. */
export function writeClaimRow(
  cells: Uint32Array,
  claim: number,
  source: number,
  origin: number,
  wording: number,
): void {
  const row = claim * CLAIM_CELLS;
  cells[row + SOURCE_CELL] = source;
  cells[row + ORIGIN_CELL] = origin;
  cells[row + WORDING_CELL] = wording;
}

export function setNextClaim(cells: Uint32Array, claim: number, next: number): void {
  cells[claim * CLAIM_CELLS] = next;
}

/** The claim after this one when a link's claims are read, newest first; NONE after the oldest. */
export const nextClaim = (g: ClaimRows, claim: number): number => g.claimRows[claim * CLAIM_CELLS]!;
export const sourceOf = (g: ClaimRows, claim: number): number =>
  g.claimRows[claim * CLAIM_CELLS + SOURCE_CELL]!;
export const originOf = (g: ClaimRows, claim: number): number =>
  g.claimRows[claim * CLAIM_CELLS + ORIGIN_CELL]!;
/** Index in STANCES. */
export const stanceOf = (g: ClaimRows, claim: number): number =>
  (g.claimRows[claim * CLAIM_CELLS + WORDING_CELL]! >>> STANCE_SHIFT) & STANCE_MASK;
/** Index in HEDGES. */
export const hedgeOf = (g: ClaimRows, claim: number): number =>
  g.claimRows[claim * CLAIM_CELLS + WORDING_CELL]! & HEDGE_MASK;
/** 1–6. */
export const credibilityOf = (g: ClaimRows, claim: number): number =>
  g.claimRows[claim * CLAIM_CELLS + WORDING_CELL]! >>> CREDIBILITY_SHIFT;

export const isSupporting = (g: ClaimRows, claim: number): boolean =>
  stanceOf(g, claim) === STANCE_INDEX.SUPPORTS;
/** Whether a claim is reference data, which has weight 1 and passes every evidence filter. */
export const isReference = (g: ClaimRows & Pick<GraphColumns, 'sourceGrade'>, claim: number): boolean =>
  isReferenceGrade(g.sourceGrade[sourceOf(g, claim)]!);
