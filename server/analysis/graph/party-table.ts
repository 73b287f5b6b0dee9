import { Column } from './column.ts';
import type { GraphColumns } from './graph-columns.ts';
import { Interner, textAt } from './texts.ts';

/** The origins of claims, with the party that each speaks for. */
export class PartyTable {
  readonly #origins = new Interner();
  readonly #party = new Column(Uint32Array);

  find(origin: string): number | undefined {
    return this.#origins.find(origin);
  }

  /** The number of an origin; until it is known to speak for another, it is its own party. */
  intern(id: string): number {
    const origin = this.#origins.intern(id);
    if (origin === this.#party.length) this.#party.push(origin);
    return origin;
  }

  /** Copies the column that {@link assign} changes, as the last version may still be read. */
  copy(): void {
    this.#party.copy();
  }

  /** Sets the party of every origin; returns the origins whose party changed. */
  assign(partyOf: (origin: string) => string): ReadonlySet<number> {
    const changed = new Set<number>();
    const { texts } = this.#origins;
    for (let origin = 0; origin < this.#origins.length; origin++) {
      const party = this.intern(partyOf(textAt(texts, origin)));
      if (this.#party.cells[origin] !== party) changed.add(origin);
      this.#party.cells[origin] = party;
    }
    return changed;
  }

  columns() {
    return {
      originCount: this.#origins.length,
      origins: this.#origins.texts,
      originParty: this.#party.cells,
    } satisfies Partial<GraphColumns>;
  }

  /** Bytes of the index, without the columns. */
  get indexBytes(): number {
    return this.#origins.indexBytes;
  }

  fit(): void {
    this.#origins.fit();
    this.#party.fit();
  }
}
