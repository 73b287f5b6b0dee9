import { partiesOf, SPEAKS_FOR, type Voice } from '../../model/parties.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { ProjectedClaimRow, ProjectedEntityRow, ProjectedSourceRow } from '../../store/rows.ts';
import { Adjacency } from './adjacency.ts';
import { findBlocks, type Blocks } from './blocks.ts';
import { isReference, isSupporting } from './claim-row.ts';
import { ClaimTable } from './claim-table.ts';
import { EntityTable } from './entity-table.ts';
import type { GraphColumns } from './graph-columns.ts';
import { LinkTable } from './link-table.ts';
import { PartyTable } from './party-table.ts';
import { SourceTable } from './source-table.ts';
import { Interner } from './texts.ts';
import { weightTable } from './weight-table.ts';

/** Above this many links, blocks are left to a worker: finding them takes about one second per million links. */
const BLOCKS_FOUND_HERE = 20_000;

/** Builds the columns of the graph from rows of the store, and updates them with rows that are new or have changed. */
export class GraphBuilder {
  readonly #weights: Float64Array;
  readonly #lists = new Interner();
  readonly #entities = new EntityTable();
  readonly #sources = new SourceTable();
  readonly #parties = new PartyTable();
  readonly #links: LinkTable;
  readonly #claims = new ClaimTable(this.#lists);
  readonly #adjacency: Adjacency;
  readonly #valueClaims = new Map<number, ProjectedClaimRow>();
  /** Links whose claims have changed since the last version. */
  readonly #touched = new Set<number>();
  #voicesChanged = false;
  #isPublished = false;
  #blocks: Blocks | null = null;

  constructor(vocabulary: Vocabulary) {
    this.#weights = weightTable(vocabulary);
    this.#links = new LinkTable(vocabulary, this.#entities, this.#lists);
    this.#adjacency = new Adjacency(this.#links);
    this.#lists.intern('');
  }

  get entityCount(): number {
    return this.#entities.length;
  }

  findEntity(id: string): number | undefined {
    return this.#entities.find(id);
  }

  findLink(id: string): number | undefined {
    return this.#links.find(id);
  }

  findSource(id: string): number | undefined {
    return this.#sources.find(id);
  }

  findPublisher(name: string): number | undefined {
    return this.#sources.findPublisher(name);
  }

  findOrigin(id: string): number | undefined {
    return this.#parties.find(id);
  }

  /** Claims on values that are not retracted, in the order of the store. */
  valueClaims(): ProjectedClaimRow[] {
    return [...this.#valueClaims.values()].sort((a, b) => a.seq - b.seq);
  }

  addEntities(rows: readonly ProjectedEntityRow[]): void {
    for (const row of rows) if (this.#entities.add(row)) this.#adjacency.addEntity();
  }

  addSources(rows: readonly ProjectedSourceRow[]): void {
    for (const row of rows) this.#sources.add(row);
  }

  /** New claims, in the order of their seq, and claims that were retracted or reinstated since. */
  putClaims(rows: readonly ProjectedClaimRow[]): void {
    if (rows.length > 0) this.#beforeChange();
    for (const row of rows) {
      if (row.kind === 'VALUE') this.#putValueClaim(row);
      else this.#putLinkClaim(row);
    }
  }

  #putValueClaim(row: ProjectedClaimRow): void {
    if (row.retracted) this.#valueClaims.delete(row.seq);
    else this.#valueClaims.set(row.seq, row);
  }

  #putLinkClaim(row: ProjectedClaimRow): void {
    const existing = this.#claims.find(row.seq);
    let link: number;
    if (existing !== null) {
      this.#claims.setRetracted(existing, row.retracted);
      link = this.#claims.linkOf(existing);
    } else {
      // Entities of a retracted claim may be retracted as well; if it is reinstated, everything is read again.
      if (row.retracted && !this.#hasAllOf(row)) return;
      const source = this.#sources.find(row.sourceId);
      if (source === undefined) throw new Error(`claim ${row.id} has a source that was not read`);
      link = this.#links.intern(row);
      this.#claims.add(row, link, source, this.#parties.intern(row.origin));
    }
    if (row.type === SPEAKS_FOR) this.#voicesChanged = true;
    if (this.#isPublished) this.#touched.add(link);
  }

  #hasAllOf({ subjectId, objectId, sourceId }: ProjectedClaimRow): boolean {
    return (
      this.#entities.find(subjectId) !== undefined &&
      this.#entities.find(objectId ?? '') !== undefined &&
      this.#sources.find(sourceId) !== undefined
    );
  }

  /** Copies the columns that change in place, as the last version may still be read. */
  #beforeChange(): void {
    if (!this.#isPublished || this.#touched.size > 0) return;
    this.#adjacency.copy();
    this.#links.copy();
    this.#claims.copy();
  }

  /** The columns as they are now, under a version. */
  publish(version: number): GraphColumns {
    const steps = this.publishing(version);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }

  /** {@link publish} in steps, so that the caller can yield to the event loop. Nothing may change the builder in between. */
  *publishing(version: number): Generator<void, GraphColumns> {
    if (this.#voicesChanged) this.#findParties();
    yield* this.#isPublished ? this.#update() : this.#build();
    this.#isPublished = true;
    if (this.#blocks?.joins !== this.#links.joins) this.#blocks = null;
    const columns = this.#columns(version);
    if (this.#blocks || this.#links.live > BLOCKS_FOUND_HERE) return columns;
    this.#blocks = findBlocks(columns);
    return { ...columns, blocks: this.#blocks };
  }

  *#build(): Generator<void, void> {
    yield* this.#claims.groupByLink();
    yield* this.#links.combineAll(this.#columns(0));
    yield* this.#adjacency.build();
    for (const part of [
      this.#entities,
      this.#adjacency,
      this.#links,
      this.#claims,
      this.#sources,
      this.#parties,
      this.#lists,
    ]) {
      part.fit();
    }
  }

  *#update(): Generator<void, void> {
    yield* this.#links.combine(this.#touched, this.#columns(0));
    yield* this.#adjacency.update(this.#touched);
    this.#touched.clear();
  }

  /** The party of every speaker, as reference data has it now; links on which one changed are touched. */
  #findParties(): void {
    this.#voicesChanged = false;
    const columns = this.#columns(0);
    const voices: Voice[] = [];
    for (const claim of this.#claims.voices) {
      const link = this.#claims.linkOf(claim);
      const speaker = this.#entities.idOf(this.#links.fromOf(link));
      const party = this.#entities.idOf(this.#links.toOf(link));
      this.#parties.intern(speaker);
      this.#parties.intern(party);
      const counts = columns.claimRetracted[claim] === 0 && isReference(columns, claim);
      if (counts && isSupporting(columns, claim)) voices.push([speaker, party]);
    }
    if (this.#isPublished) this.#parties.copy();
    const changed = this.#parties.assign(partiesOf(voices));
    if (!this.#isPublished || changed.size === 0) return;
    for (const link of this.#claims.linksOf(changed)) this.#touched.add(link);
  }

  /** Sets blocks that were found for an earlier version; false if they are no longer valid. */
  setBlocks(blocks: Blocks): boolean {
    if (blocks.joins !== this.#links.joins) return false;
    this.#blocks = blocks;
    return true;
  }

  /** Bytes of all columns and indexes. */
  bytes(): number {
    const indexed = [this.#entities, this.#sources, this.#parties, this.#links, this.#claims, this.#lists];
    return indexed.reduce((sum, { indexBytes }) => sum + indexBytes, bytesIn(this.#columns(0)));
  }

  #columns(version: number): GraphColumns {
    return {
      version,
      ...this.#entities.columns(),
      ...this.#adjacency.columns(),
      ...this.#links.columns(),
      ...this.#claims.columns(),
      ...this.#sources.columns(),
      ...this.#parties.columns(),
      lists: this.#lists.texts,
      weights: this.#weights,
      blocks: this.#blocks,
    };
  }
}

/** Bytes of the typed arrays in a value. */
function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (!value || typeof value !== 'object') return 0;
  return Object.values(value).reduce((sum: number, inner) => sum + bytesIn(inner), 0);
}
