import { dayNumber } from '../../model/edtf.ts';
import { SPEAKS_FOR } from '../../model/parties.ts';
import type { ProjectedClaimRow } from '../../store/rows.ts';
import { CLAIM_CELLS, originOf, packWording, setNextClaim, writeClaimRow } from './claim-row.ts';
import { byLink } from './claims-by-link.ts';
import { Column } from './column.ts';
import { HEDGE_INDEX, NO_DAY, NONE, SEPARATOR, STANCE_INDEX, type GraphColumns } from './graph-columns.ts';
import type { Interner } from './texts.ts';

/** The claims on links, each link's as a chain that begins with the newest. */
export class ClaimTable {
  readonly #lists: Interner;
  readonly #newest = new Column(Uint32Array);
  readonly #seq = new Column(Uint32Array);
  readonly #link = new Column(Uint32Array);
  readonly #rows = new Column(Uint32Array);
  readonly #speakers = new Column(Uint32Array);
  readonly #qualifiers = new Column(Uint32Array);
  readonly #earliest = new Column(Int32Array);
  readonly #latest = new Column(Int32Array);
  readonly #made = new Column(Int32Array);
  readonly #retracted = new Column(Uint8Array);
  /** By age, the claims of the first load, which are stored in the order of their links. */
  #byAge = new Uint32Array(0);
  /** Claims by which an entity speaks for a party, retracted ones too. */
  #voices: number[] = [];
  #live = 0;

  constructor(lists: Interner) {
    this.#lists = lists;
  }

  get voices(): readonly number[] {
    return this.#voices;
  }

  linkOf(claim: number): number {
    return this.#link.cells[claim]!;
  }

  /** The claim with a seq, by bisection. */
  find(seq: number): number | null {
    const { cells, length } = this.#seq;
    const byAge = this.#byAge;
    const claimAt = (age: number) => (age < byAge.length ? byAge[age]! : age);
    let [low, high] = [0, length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (cells[claimAt(middle)]! < seq) low = middle + 1;
      else high = middle;
    }
    return low < length && cells[claimAt(low)] === seq ? claimAt(low) : null;
  }

  /** Adds a claim, with a seq greater than those before it, as the newest of its link. */
  add(row: ProjectedClaimRow, link: number, source: number, origin: number): void {
    const { stance, hedge, credibility, happenedEarliest, happenedLatest, claimedLatest } = row;
    const claim = this.#seq.push(row.seq);
    this.#link.push(link);
    this.#rows.extend(CLAIM_CELLS);
    const { cells } = this.#rows;
    writeClaimRow(
      cells,
      claim,
      source,
      origin,
      packWording(STANCE_INDEX[stance], HEDGE_INDEX[hedge], credibility),
    );
    while (this.#newest.length <= link) this.#newest.push(NONE);
    setNextClaim(cells, claim, this.#newest.cells[link]!);
    this.#newest.cells[link] = claim;
    this.#speakers.push(this.#lists.intern(row.attributedToIds.join(SEPARATOR)));
    this.#qualifiers.push(this.#lists.intern(row.qualifiers.join(SEPARATOR)));
    this.#earliest.push(dayOrNone(happenedEarliest));
    this.#latest.push(dayOrNone(happenedLatest));
    this.#made.push(dayOrNone(claimedLatest));
    this.#retracted.push(row.retracted ? 1 : 0);
    if (!row.retracted) this.#live++;
    if (row.type === SPEAKS_FOR) this.#voices.push(claim);
  }

  setRetracted(claim: number, isRetracted: boolean): void {
    const retracted = isRetracted ? 1 : 0;
    if (this.#retracted.cells[claim] === retracted) return;
    this.#retracted.cells[claim] = retracted;
    this.#live += isRetracted ? -1 : 1;
  }

  /** The links of all claims of some origins; a link comes once per claim. */
  *linksOf(origins: ReadonlySet<number>): Generator<number, void> {
    const g = { claimRows: this.#rows.cells };
    for (let claim = 0; claim < this.#seq.length; claim++) {
      if (origins.has(originOf(g, claim))) yield this.#link.cells[claim]!;
    }
  }

  /** Stores the claims of each link next to each other: combining one link after another then reads memory in order. */
  *groupByLink(): Generator<void, void> {
    const claims = this.#seq.length;
    const order = byLink(this.#link.cells, claims, this.#newest.length);
    for (const column of [
      this.#seq,
      this.#link,
      this.#speakers,
      this.#qualifiers,
      this.#earliest,
      this.#latest,
      this.#made,
      this.#retracted,
    ]) {
      column.reorder(order);
      yield;
    }
    this.#rows.reorder(order, CLAIM_CELLS);
    yield;
    this.#byAge = new Uint32Array(claims);
    const link = this.#link.cells;
    for (let claim = claims - 1; claim >= 0; claim--) {
      this.#byAge[order[claim]!] = claim;
      const isOldest = claim + 1 === claims || link[claim + 1] !== link[claim];
      setNextClaim(this.#rows.cells, claim, isOldest ? NONE : claim + 1);
      this.#newest.cells[link[claim]!] = claim;
    }
    this.#voices = this.#voices.map((claim) => this.#byAge[claim]!);
  }

  /** Copies the columns that change in place, as the last version may still be read. */
  copy(): void {
    this.#newest.copy();
    this.#retracted.copy();
  }

  columns() {
    return {
      claimCount: this.#seq.length,
      liveClaims: this.#live,
      linkClaim: this.#newest.cells,
      claimSeq: this.#seq.cells,
      claimLink: this.#link.cells,
      claimRows: this.#rows.cells,
      claimSpeakers: this.#speakers.cells,
      claimQualifiers: this.#qualifiers.cells,
      claimEarliest: this.#earliest.cells,
      claimLatest: this.#latest.cells,
      claimMade: this.#made.cells,
      claimRetracted: this.#retracted.cells,
    } satisfies Partial<GraphColumns>;
  }

  /** Bytes of the index, without the columns. */
  get indexBytes(): number {
    return this.#byAge.byteLength;
  }

  fit(): void {
    for (const column of [
      this.#newest,
      this.#seq,
      this.#link,
      this.#rows,
      this.#speakers,
      this.#qualifiers,
      this.#earliest,
      this.#latest,
      this.#made,
      this.#retracted,
    ]) {
      column.fit();
    }
  }
}

const dayOrNone = (day: string | null) => (day === null ? NO_DAY : dayNumber(day));
