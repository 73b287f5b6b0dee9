import { linkKey } from '../../model/ids.ts';
import { LINK_CLASSES } from '../../model/kinds.ts';
import { qualifiersOf } from '../../model/qualifiers.ts';
import type { LinkType, Vocabulary } from '../../model/vocabulary.ts';
import type { ProjectedClaimRow } from '../../store/rows.ts';
import { COMES_IN, EITHER_WAY, GOES_OUT, packArc } from './arc-cell.ts';
import { Column } from './column.ts';
import { Digests } from './digests.ts';
import type { EntityTable } from './entity-table.ts';
import { GONE, SEPARATOR, type GraphColumns } from './graph-columns.ts';
import { LinkSum } from './link-sum.ts';
import type { Interner } from './texts.ts';

/** Links per step of publishing; a step takes less than a millisecond. */
export const LINKS_PER_STEP = 1_024;

/** The links of the graph, with what their claims combine into. */
export class LinkTable {
  readonly #types: readonly TableType[];
  readonly #typeIndex: ReadonlyMap<string, number>;
  readonly #entities: EntityTable;
  readonly #lists: Interner;
  readonly #ids = new Digests('link-');
  readonly #from = new Column(Uint32Array);
  readonly #to = new Column(Uint32Array);
  readonly #type = new Column(Uint16Array);
  readonly #qualifiers = new Column(Uint32Array);
  readonly #confidence = new Column(Float64Array);
  readonly #status = new Column(Uint8Array);
  /** The support of links that a claim denies: their confidence at most, when evidence is left out. */
  readonly #supportOfDisputed = new Map<number, number>();
  #live = 0;
  #joins = 0;

  constructor(vocabulary: Vocabulary, entities: EntityTable, lists: Interner) {
    this.#types = [...vocabulary.linkTypes].map(([name, type]) => ({
      name,
      type,
      classIndex: LINK_CLASSES.indexOf(type.class),
    }));
    this.#typeIndex = new Map(this.#types.map(({ name }, i) => [name, i]));
    this.#entities = entities;
    this.#lists = lists;
  }

  get length(): number {
    return this.#ids.length;
  }

  /** How many links are alive. */
  get live(): number {
    return this.#live;
  }

  /** Rises whenever a link becomes alive. */
  get joins(): number {
    return this.#joins;
  }

  find(id: string): number | undefined {
    return this.#ids.find(id);
  }

  fromOf(link: number): number {
    return this.#from.cells[link]!;
  }

  toOf(link: number): number {
    return this.#to.cells[link]!;
  }

  /** Whether a link has a claim that is not retracted, as of the last {@link combine}. */
  isAlive(link: number): boolean {
    return this.#status.cells[link] !== GONE;
  }

  otherEnd(link: number, entity: number): number {
    const from = this.#from.cells[link]!;
    return from === entity ? this.#to.cells[link]! : from;
  }

  /** The cell of a link's arc at one of its ends. */
  arcAt(link: number, entity: number): number {
    const { type, classIndex } = this.#types[this.#type.cells[link]!]!;
    const ways = type.symmetric
      ? EITHER_WAY
      : (this.#from.cells[link] === entity ? GOES_OUT : 0) | (this.#to.cells[link] === entity ? COMES_IN : 0);
    return packArc(link, classIndex, ways, this.#supportOfDisputed.has(link));
  }

  /** −ln(confidence). */
  costOf(link: number): number {
    return -Math.log(this.#confidence.cells[link]!);
  }

  /** What a link that a claim denies costs at least, whatever evidence is left out. */
  leastCostOfDisputed(link: number): number {
    return -Math.log(this.#supportOfDisputed.get(link) ?? 1);
  }

  /** The number of the link that a claim is on, which is added when it is new. */
  intern(row: ProjectedClaimRow): number {
    const link = this.#ids.intern(row.linkId ?? '');
    if (link < this.#from.length) return link;
    const typeIndex = this.#typeIndex.get(row.type ?? '');
    if (!row.type || !row.objectId || typeIndex === undefined)
      throw new Error(`link ${row.linkId} has the unknown type ${row.type}`);
    const { type } = this.#types[typeIndex]!;
    const key = linkKey(
      {
        type: row.type,
        subject: row.subjectId,
        object: row.objectId,
        qualifiers: type.key.length > 0 ? qualifiersOf(row.qualifiers) : {},
      },
      type,
    );
    const [from, to] = [this.#entities.find(key.from), this.#entities.find(key.to)];
    if (from === undefined || to === undefined) {
      throw new Error(`link ${row.linkId} has an end that was not read`);
    }
    this.#from.push(from);
    this.#to.push(to);
    this.#type.push(typeIndex);
    this.#qualifiers.push(this.#lists.intern(key.qualifiers.join(SEPARATOR)));
    this.#confidence.push(0);
    this.#status.push(GONE);
    return link;
  }

  /** Combines the claims of all links. */
  *combineAll(columns: GraphColumns): Generator<void, void> {
    const sum = new LinkSum();
    for (let link = 0; link < this.length; link++) {
      if (link % LINKS_PER_STEP === 0) yield;
      this.#combine(sum, columns, link);
    }
  }

  /** Combines the claims of some links again. */
  *combine(links: Iterable<number>, columns: GraphColumns): Generator<void, void> {
    const sum = new LinkSum();
    let done = 0;
    for (const link of links) {
      if (done++ % LINKS_PER_STEP === 0) yield;
      this.#combine(sum, columns, link);
    }
  }

  #combine(sum: LinkSum, columns: GraphColumns, link: number): void {
    sum.add(columns, link, null);
    const wasAlive = this.isAlive(link);
    this.#confidence.cells[link] = sum.confidence;
    if (sum.denial > 0) this.#supportOfDisputed.set(link, sum.support);
    else this.#supportOfDisputed.delete(link);
    this.#status.cells[link] = sum.status;
    const isAlive = this.isAlive(link);
    this.#live += Number(isAlive) - Number(wasAlive);
    if (isAlive && !wasAlive) this.#joins++;
  }

  /** Copies the columns that change in place, as the last version may still be read. */
  copy(): void {
    this.#confidence.copy();
    this.#status.copy();
  }

  columns() {
    return {
      linkCount: this.length,
      liveLinks: this.#live,
      joins: this.#joins,
      linkId: this.#ids.bytes,
      linkFrom: this.#from.cells,
      linkTo: this.#to.cells,
      linkType: this.#type.cells,
      linkQualifiers: this.#qualifiers.cells,
      linkConfidence: this.#confidence.cells,
      linkStatus: this.#status.cells,
      types: this.#types.map(({ name }) => name),
      symmetric: this.#types.map(({ type }) => type.symmetric),
    } satisfies Partial<GraphColumns>;
  }

  /** Bytes of the index, without the columns. */
  get indexBytes(): number {
    return this.#ids.indexBytes;
  }

  fit(): void {
    for (const part of [
      this.#ids,
      this.#from,
      this.#to,
      this.#type,
      this.#qualifiers,
      this.#confidence,
      this.#status,
    ]) {
      part.fit();
    }
  }
}

interface TableType {
  readonly name: string;
  readonly type: LinkType;
  /** Index in LINK_CLASSES. */
  readonly classIndex: number;
}
