import { claimWeight } from '../../model/confidence.ts';
import { dayNumber } from '../../model/edtf.ts';
import { linkKey } from '../../model/ids.ts';
import { CREDIBILITIES, HEDGES, LINK_CLASSES, RELIABILITIES, SOURCE_ROLES } from '../../model/kinds.ts';
import { partiesOf, SPEAKS_FOR, type Voice } from '../../model/parties.ts';
import { qualifiersOf } from '../../model/qualifiers.ts';
import type { LinkType, Vocabulary } from '../../model/vocabulary.ts';
import type { ProjectedClaimRow, ProjectedEntityRow, ProjectedSourceRow } from '../../store/rows.ts';
import { findBlocks, type Blocks } from './blocks.ts';
import { byLink } from './claims-by-link.ts';
import { Column } from './column.ts';
import { Digests } from './digests.ts';
import {
  ARC_BITS,
  arcOf,
  CLAIM_CELLS,
  CREDIBILITY_SHIFT,
  COMES_IN,
  DISPUTED,
  GOES_OUT,
  GONE,
  HEDGE_PLACE,
  KIND_PLACE,
  NO_DAY,
  NONE,
  REFERENCE,
  RELIABILITY_PLACE,
  SEPARATOR,
  STANCE_PLACE,
  isReference,
  originOf,
  type GraphColumns,
  weightPlace,
  wordingOf,
} from './graph-columns.ts';
import { LinkSum } from './link-sum.ts';
import { Interner, textAt, TextColumn } from './texts.ts';

/** Above this many links, blocks are left to a worker: they take a second at a million. */
const BLOCKS_AT_ONCE = 20_000;
/** What a step of publishing goes over; each takes less than a millisecond, but for hubs. */
const LINKS_A_STEP = 1_024;
const ENTITIES_A_STEP = 64;

/** Puts rows of the store into columns, and keeps them in step as rows come that are new or have changed. */
export class GraphBuilder {
  readonly #vocabulary: Vocabulary;
  readonly #types: [string, LinkType][];
  readonly #typePlace: ReadonlyMap<string, number>;
  readonly #weights: Float64Array;
  readonly #valueClaims = new Map<number, ProjectedClaimRow>();

  readonly #entities = new Interner();
  readonly #names = new TextColumn();
  readonly #subtypes = new Interner();
  readonly #entityKind = new Column(Uint8Array);
  readonly #entitySubtype = new Column(Uint32Array);
  readonly #rowStart = new Column(Uint32Array);
  readonly #rowEnd = new Column(Uint32Array);
  #arcTo = new Column(Uint32Array);
  #arcLink = new Column(Uint32Array);
  #arcCost = new Column(Float64Array);
  #arcsInUse = 0;

  readonly #links = new Digests('link-');
  readonly #linkFrom = new Column(Uint32Array);
  readonly #linkTo = new Column(Uint32Array);
  readonly #linkType = new Column(Uint16Array);
  readonly #linkQualifiers = new Column(Uint32Array);
  readonly #linkClaim = new Column(Uint32Array);
  readonly #linkConfidence = new Column(Float64Array);
  readonly #linkStatus = new Column(Uint8Array);

  readonly #claimSeq = new Column(Uint32Array);
  /** By age, the claims of the first load, which stand in the order of their links. */
  #byAge = new Uint32Array(0);
  readonly #claimLink = new Column(Uint32Array);
  readonly #claimRows = new Column(Uint32Array);
  readonly #claimSpeakers = new Column(Uint32Array);
  readonly #claimQualifiers = new Column(Uint32Array);
  readonly #claimEarliest = new Column(Int32Array);
  readonly #claimLatest = new Column(Int32Array);
  readonly #claimMade = new Column(Int32Array);
  readonly #claimRetracted = new Column(Uint8Array);

  readonly #sources = new Interner();
  readonly #sourcePublisher = new Column(Uint32Array);
  readonly #sourceGrade = new Column(Uint8Array);
  readonly #publishers = new Interner();
  readonly #origins = new Interner();
  readonly #originParty = new Column(Uint32Array);
  /** Claims by which somebody speaks for a party, retracted ones too. */
  #voices: number[] = [];
  #voicesChanged = false;
  readonly #lists = new Interner();

  /** Links whose claims have changed since the last version. */
  readonly #touched = new Set<number>();
  readonly #supportOfDisputed = new Map<number, number>();
  #published = false;
  #joins = 0;
  #liveLinks = 0;
  #liveClaims = 0;
  #blocks: Blocks | null = null;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#types = [...vocabulary.linkTypes];
    this.#typePlace = new Map(this.#types.map(([name], i) => [name, i]));
    this.#weights = weightTable(vocabulary);
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
    return this.#publishers.find(name);
  }

  findOrigin(id: string): number | undefined {
    return this.#origins.find(id);
  }

  /** Claims on values that are not retracted, in the order of the store. */
  valueClaims(): ProjectedClaimRow[] {
    return [...this.#valueClaims.values()].sort((a, b) => a.seq - b.seq);
  }

  addEntities(rows: readonly ProjectedEntityRow[]): void {
    for (const { id, kind, subtype, name, aliases } of rows) {
      if (this.#entities.intern(id) !== this.#entityKind.length) continue;
      this.#names.push([name, ...aliases].join(SEPARATOR));
      this.#entityKind.push(KIND_PLACE[kind]);
      this.#entitySubtype.push(subtype === null ? NONE : this.#subtypes.intern(subtype));
      this.#rowStart.push(0);
      this.#rowEnd.push(0);
    }
  }

  addSources(rows: readonly ProjectedSourceRow[]): void {
    for (const { id, publisher, reliability, role } of rows) {
      if (this.#sources.intern(id) !== this.#sourceGrade.length) continue;
      this.#sourcePublisher.push(publisher === null ? NONE : this.#publishers.intern(publisher));
      this.#sourceGrade.push(RELIABILITY_PLACE[reliability] + (role === 'REFERENCE' ? REFERENCE : 0));
    }
  }

  /** New claims, in the order of their seq, and claims that were retracted or reinstated since. */
  putClaims(rows: readonly ProjectedClaimRow[]): void {
    if (rows.length > 0) this.#beforeChange();
    for (const row of rows) {
      if (row.kind === 'VALUE') {
        if (row.retracted) this.#valueClaims.delete(row.seq);
        else this.#valueClaims.set(row.seq, row);
        continue;
      }
      const known = this.#numberOfSeq(row.seq);
      // What a retracted claim names may be retracted as well; if it counts again, everything is read again.
      if (known === null && row.retracted && !this.#hasAllOf(row)) continue;
      const claim = known ?? this.#addClaim(row);
      const retracted = row.retracted ? 1 : 0;
      if (known === null ? retracted === 0 : this.#claimRetracted.cells[claim] !== retracted) {
        this.#liveClaims += row.retracted ? -1 : 1;
      }
      this.#claimRetracted.cells[claim] = retracted;
      if (row.type === SPEAKS_FOR) {
        if (known === null) this.#voices.push(claim);
        this.#voicesChanged = true;
      }
      if (this.#published) this.#touched.add(this.#claimLink.cells[claim]!);
    }
  }

  /** The columns as they are now, under a version. */
  publish(version: number): GraphColumns {
    const steps = this.publishing(version);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  }

  /** {@link publish} step by step, so that others can have a turn; nothing else may change it in between. */
  *publishing(version: number): Generator<void, GraphColumns> {
    if (this.#voicesChanged) this.#findParties();
    yield* this.#published ? this.#update() : this.#layOut();
    this.#published = true;
    const columns = this.#columns(version);
    if (this.#blocks || this.#liveLinks > BLOCKS_AT_ONCE) return columns;
    this.#blocks = findBlocks(columns);
    return { ...columns, blocks: this.#blocks };
  }

  /** Takes blocks worked out elsewhere for the columns of some version; false when they no longer hold. */
  setBlocks(blocks: Blocks): boolean {
    if (blocks.joins !== this.#joins) return false;
    this.#blocks = blocks;
    return true;
  }

  /** Bytes of all columns and indexes. */
  bytes(): number {
    const columns = Object.values(this.#columns(0)) as unknown[];
    const size = (part: unknown): number =>
      ArrayBuffer.isView(part)
        ? part.byteLength
        : part && typeof part === 'object' && !Array.isArray(part)
          ? Object.values(part).reduce((sum: number, inner) => sum + size(inner), 0)
          : 0;
    const interned = [
      this.#entities,
      this.#subtypes,
      this.#sources,
      this.#publishers,
      this.#origins,
      this.#lists,
    ];
    return (
      columns.reduce((sum: number, part) => sum + size(part), 0) +
      [...interned, this.#links].reduce((sum, index) => sum + index.indexBytes, this.#byAge.byteLength)
    );
  }

  #hasAllOf({ subjectId, objectId, sourceId }: ProjectedClaimRow): boolean {
    return (
      this.#entities.find(subjectId) !== undefined &&
      this.#entities.find(objectId ?? '') !== undefined &&
      this.#sources.find(sourceId) !== undefined
    );
  }

  #addClaim(row: ProjectedClaimRow): number {
    const link = this.#linkOf(row);
    const { stance, hedge, credibility, happenedEarliest, happenedLatest, claimedLatest } = row;
    const source = this.#sources.find(row.sourceId);
    if (source === undefined) throw new Error(`claim ${row.id} is of a source that was not read`);
    this.#claimLink.push(link);
    const cells = this.#claimRows.extend(CLAIM_CELLS);
    this.#claimRows.cells[cells] = this.#linkClaim.cells[link]!;
    this.#claimRows.cells[cells + 1] = source;
    this.#claimRows.cells[cells + 2] = this.#originOf(row.origin);
    this.#claimRows.cells[cells + 3] =
      STANCE_PLACE[stance] * 8 + HEDGE_PLACE[hedge] + credibility * (1 << CREDIBILITY_SHIFT);
    this.#claimSpeakers.push(this.#lists.intern(row.attributedToIds.join(SEPARATOR)));
    this.#claimQualifiers.push(this.#lists.intern(row.qualifiers.join(SEPARATOR)));
    this.#claimEarliest.push(happenedEarliest === null ? NO_DAY : dayNumber(happenedEarliest));
    this.#claimLatest.push(happenedLatest === null ? NO_DAY : dayNumber(happenedLatest));
    this.#claimMade.push(claimedLatest === null ? NO_DAY : dayNumber(claimedLatest));
    this.#claimRetracted.push(0);
    const claim = this.#claimSeq.push(row.seq);
    this.#linkClaim.cells[link] = claim;
    return claim;
  }

  /** The number of a speaker; until it is known to speak for another, it is its own party. */
  #originOf(id: string): number {
    const origin = this.#origins.intern(id);
    if (origin === this.#originParty.length) this.#originParty.push(origin);
    return origin;
  }

  /** The party of every speaker, as reference data has it now; links on which one changed are touched. */
  #findParties(): void {
    this.#voicesChanged = false;
    const columns = this.#columns(0);
    const voices: Voice[] = [];
    for (const claim of this.#voices) {
      const link = this.#claimLink.cells[claim]!;
      const [speaker, party] = [this.#linkFrom.cells[link]!, this.#linkTo.cells[link]!].map((entity) =>
        textAt(columns.entityId, entity),
      ) as [string, string];
      for (const id of [speaker, party]) this.#originOf(id);
      const supports = wordingOf(columns, claim) >> 3 === STANCE_PLACE.SUPPORTS;
      if (supports && columns.claimRetracted[claim] === 0 && isReference(columns, claim)) {
        voices.push([speaker, party]);
      }
    }
    const partyOf = partiesOf(voices);
    const changed = new Set<number>();
    const { texts } = this.#origins;
    if (this.#published) this.#originParty.copy();
    for (let origin = 0; origin < this.#origins.length; origin++) {
      const party = this.#originOf(partyOf(textAt(texts, origin)));
      if (this.#originParty.cells[origin] !== party) changed.add(origin);
      this.#originParty.cells[origin] = party;
    }
    if (!this.#published || changed.size === 0) return;
    for (let claim = 0; claim < this.#claimSeq.length; claim++) {
      if (changed.has(originOf({ claimRows: this.#claimRows.cells }, claim))) {
        this.#touched.add(this.#claimLink.cells[claim]!);
      }
    }
  }

  #linkOf(row: ProjectedClaimRow): number {
    const link = this.#links.intern(row.linkId ?? '');
    if (link < this.#linkFrom.length) return link;
    const type = this.#vocabulary.linkTypes.get(row.type ?? '');
    if (!row.type || !row.objectId || !type) throw new Error(`link ${row.linkId} is of no known type`);
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
    this.#linkFrom.push(from);
    this.#linkTo.push(to);
    this.#linkType.push(this.#typePlace.get(row.type) ?? 0);
    this.#linkQualifiers.push(this.#lists.intern(key.qualifiers.join(SEPARATOR)));
    this.#linkClaim.push(NONE);
    this.#linkConfidence.push(0);
    this.#linkStatus.push(GONE);
    return link;
  }

  /** The claim with a seq, by bisection. */
  #numberOfSeq(seq: number): number | null {
    const { cells, length } = this.#claimSeq;
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

  /** What changes in place gets new memory first: the last version may still be read. */
  #beforeChange(): void {
    if (!this.#published || this.#touched.size > 0) return;
    for (const column of [
      this.#rowStart,
      this.#rowEnd,
      this.#linkClaim,
      this.#linkConfidence,
      this.#linkStatus,
      this.#claimRetracted,
    ]) {
      column.copy();
    }
  }

  /** Adds a link up; true when it is alive. */
  #addUp(sum: LinkSum, columns: GraphColumns, link: number): boolean {
    sum.add(columns, link, null);
    const wasAlive = this.#linkStatus.cells[link] !== GONE;
    const isAlive = sum.status !== GONE;
    this.#linkConfidence.cells[link] = sum.confidence;
    if (sum.denial > 0) this.#supportOfDisputed.set(link, sum.support);
    else this.#supportOfDisputed.delete(link);
    this.#linkStatus.cells[link] = sum.status;
    this.#liveLinks += Number(isAlive) - Number(wasAlive);
    if (isAlive && !wasAlive) {
      this.#joins++;
      this.#blocks = null;
    }
    return isAlive;
  }

  /** All rows at once, after the first load: counted, placed, sorted. */
  *#layOut(): Generator<void, void> {
    yield* this.#groupClaims();
    const columns = this.#columns(0);
    const sum = new LinkSum();
    const [from, to] = [this.#linkFrom.cells, this.#linkTo.cells];
    const [start, end] = [this.#rowStart.cells, this.#rowEnd.cells];
    const links = this.#links.length;
    for (let link = 0; link < links; link++) {
      if (link % LINKS_A_STEP === 0) yield;
      if (!this.#addUp(sum, columns, link)) continue;
      end[from[link]!]!++;
      if (from[link] !== to[link]) end[to[link]!]!++;
    }
    let next = 0;
    for (let entity = 0; entity < this.#entities.length; entity++) {
      start[entity] = next;
      next += end[entity]!;
      end[entity] = start[entity]!;
    }
    const arcs = this.#arcs(next);
    for (let link = 0; link < links; link++) {
      if (link % LINKS_A_STEP === 0) yield;
      if (this.#linkStatus.cells[link] === GONE) continue;
      this.#putArc(arcs, end[from[link]!]!++, link, from[link]!);
      if (from[link] !== to[link]) this.#putArc(arcs, end[to[link]!]!++, link, to[link]!);
    }
    for (let entity = 0; entity < this.#entities.length; entity++) {
      if (entity % ENTITIES_A_STEP === 0) yield;
      this.#sortRow(arcs, start[entity]!, end[entity]!);
    }
    this.#arcsInUse = next;
    this.#fit();
  }

  /** Puts the claims of each link side by side: adding up links one after another then reads memory in order. */
  *#groupClaims(): Generator<void, void> {
    const claims = this.#claimSeq.length;
    const order = byLink(this.#claimLink.cells, claims, this.#links.length);
    for (const column of [
      this.#claimSeq,
      this.#claimLink,
      this.#claimSpeakers,
      this.#claimQualifiers,
      this.#claimEarliest,
      this.#claimLatest,
      this.#claimMade,
      this.#claimRetracted,
    ]) {
      column.reorder(order);
      yield;
    }
    this.#claimRows.reorder(order, CLAIM_CELLS);
    yield;
    this.#byAge = new Uint32Array(claims);
    const link = this.#claimLink.cells;
    for (let claim = claims - 1; claim >= 0; claim--) {
      this.#byAge[order[claim]!] = claim;
      const isOldest = claim + 1 === claims || link[claim + 1] !== link[claim];
      this.#claimRows.cells[claim * CLAIM_CELLS] = isOldest ? NONE : claim + 1;
      this.#linkClaim.cells[link[claim]!] = claim;
    }
    this.#voices = this.#voices.map((claim) => this.#byAge[claim]!);
  }

  /** New rows, at the end, for the entities whose links have changed. */
  *#update(): Generator<void, void> {
    const columns = this.#columns(0);
    const sum = new LinkSum();
    const news = new Map<number, number[]>();
    let done = 0;
    for (const link of this.#touched) {
      if (done++ % LINKS_A_STEP === 0) yield;
      this.#addUp(sum, columns, link);
      for (const end of new Set([this.#linkFrom.cells[link]!, this.#linkTo.cells[link]!])) {
        const known = news.get(end);
        if (known) known.push(link);
        else news.set(end, [link]);
      }
    }
    this.#touched.clear();
    done = 0;
    for (const [entity, links] of news) {
      if (done++ % ENTITIES_A_STEP === 0) yield;
      this.#writeRow(entity, links);
    }
    if (this.#arcTo.length > 2 * this.#arcsInUse + 4_096) this.#compact();
  }

  /** Writes a row again after the last one: unchanged arcs keep their order, changed ones are merged in. */
  #writeRow(entity: number, changed: readonly number[]): void {
    const [start, end] = [this.#rowStart.cells[entity]!, this.#rowEnd.cells[entity]!];
    const isChanged = new Set(changed);
    const alive = changed.filter((link) => this.#linkStatus.cells[link] !== GONE);
    const first = this.#arcTo.length;
    const arcs = this.#arcs(end - start + alive.length);
    const news: Arcs = {
      to: new Uint32Array(alive.length),
      link: new Uint32Array(alive.length),
      cost: new Float64Array(alive.length),
    };
    alive.forEach((link, i) => this.#putArc(news, i, link, entity));
    this.#sortRow(news, 0, alive.length);
    let next = first;
    const put = (from: Arcs, at: number) => {
      arcs.to[next] = from.to[at]!;
      arcs.link[next] = from.link[at]!;
      arcs.cost[next++] = from.cost[at]!;
    };
    let added = 0;
    for (let arc = start; arc < end; arc++) {
      if (isChanged.has(arcs.link[arc]! >>> ARC_BITS)) continue;
      while (added < alive.length && this.#comesBefore(news, added, arcs, arc)) put(news, added++);
      put(arcs, arc);
    }
    while (added < alive.length) put(news, added++);
    this.#rowStart.cells[entity] = first;
    this.#rowEnd.cells[entity] = next;
    this.#arcsInUse += next - first - (end - start);
    for (const column of [this.#arcTo, this.#arcLink, this.#arcCost]) column.length = next;
  }

  /** Leaves behind the rows that no entity points at any more. */
  #compact(): void {
    const before = { to: this.#arcTo.cells, link: this.#arcLink.cells, cost: this.#arcCost.cells };
    this.#arcTo = new Column(Uint32Array, this.#arcsInUse);
    this.#arcLink = new Column(Uint32Array, this.#arcsInUse);
    this.#arcCost = new Column(Float64Array, this.#arcsInUse);
    for (let entity = 0; entity < this.#entities.length; entity++) {
      const [start, end] = [this.#rowStart.cells[entity]!, this.#rowEnd.cells[entity]!];
      const first = this.#arcTo.length;
      const arcs = this.#arcs(end - start);
      arcs.to.set(before.to.subarray(start, end), first);
      arcs.link.set(before.link.subarray(start, end), first);
      arcs.cost.set(before.cost.subarray(start, end), first);
      this.#rowStart.cells[entity] = first;
      this.#rowEnd.cells[entity] = first + end - start;
    }
  }

  #arcs(more: number): Arcs {
    for (const column of [this.#arcTo, this.#arcLink, this.#arcCost]) column.extend(more);
    return { to: this.#arcTo.cells, link: this.#arcLink.cells, cost: this.#arcCost.cells };
  }

  #putArc(arcs: Arcs, place: number, link: number, at: number): void {
    const [from, to] = [this.#linkFrom.cells[link]!, this.#linkTo.cells[link]!];
    const [, { symmetric: both, class: linkClass }] = this.#types[this.#linkType.cells[link]!]!;
    const flags = (both || from === at ? GOES_OUT : 0) | (both || to === at ? COMES_IN : 0);
    arcs.to[place] = from === at ? to : from;
    const disputed = this.#supportOfDisputed.has(link) ? DISPUTED : 0;
    arcs.link[place] = arcOf(link, LINK_CLASSES.indexOf(linkClass)) + flags + disputed;
    arcs.cost[place] = -Math.log(this.#linkConfidence.cells[link]!);
  }

  /** Sorts a row by what its links cost at least, then by link. */
  #sortRow({ to, link, cost }: Arcs, start: number, end: number): void {
    const size = end - start;
    if (size < 2) return;
    const least = new Float64Array(size);
    for (let i = 0; i < size; i++) least[i] = this.#leastCost({ link, cost }, start + i);
    const order = new Uint32Array(size).map((_, i) => i);
    order.sort((a, b) => least[a]! - least[b]! || link[start + a]! - link[start + b]!);
    const [tos, links, costs] = [to.slice(start, end), link.slice(start, end), cost.slice(start, end)];
    for (let i = 0; i < size; i++) {
      to[start + i] = tos[order[i]!]!;
      link[start + i] = links[order[i]!]!;
      cost[start + i] = costs[order[i]!]!;
    }
  }

  #comesBefore(arcs: Arcs, at: number, others: Arcs, other: number): boolean {
    const [mine, its] = [this.#leastCost(arcs, at), this.#leastCost(others, other)];
    return mine < its || (mine === its && arcs.link[at]! < others.link[other]!);
  }

  /** What an arc costs at least, whatever evidence is left out. */
  #leastCost({ link, cost }: Pick<Arcs, 'link' | 'cost'>, at: number): number {
    const arc = link[at]!;
    return (arc & DISPUTED) === 0 ? cost[at]! : -Math.log(this.#supportOfDisputed.get(arc >>> ARC_BITS) ?? 1);
  }

  #fit(): void {
    for (const part of Object.values(this.#all())) part.fit();
  }

  #all() {
    return {
      entityId: this.#entities,
      entityNames: this.#names,
      entityKind: this.#entityKind,
      entitySubtype: this.#entitySubtype,
      subtypes: this.#subtypes,
      rowStart: this.#rowStart,
      rowEnd: this.#rowEnd,
      arcTo: this.#arcTo,
      arcLink: this.#arcLink,
      arcCost: this.#arcCost,
      linkId: this.#links,
      linkFrom: this.#linkFrom,
      linkTo: this.#linkTo,
      linkType: this.#linkType,
      linkQualifiers: this.#linkQualifiers,
      linkClaim: this.#linkClaim,
      linkConfidence: this.#linkConfidence,
      linkStatus: this.#linkStatus,
      claimSeq: this.#claimSeq,
      claimLink: this.#claimLink,
      claimRows: this.#claimRows,
      claimSpeakers: this.#claimSpeakers,
      claimQualifiers: this.#claimQualifiers,
      claimEarliest: this.#claimEarliest,
      claimLatest: this.#claimLatest,
      claimMade: this.#claimMade,
      claimRetracted: this.#claimRetracted,
      sourceId: this.#sources,
      sourcePublisher: this.#sourcePublisher,
      sourceGrade: this.#sourceGrade,
      publishers: this.#publishers,
      origins: this.#origins,
      originParty: this.#originParty,
      lists: this.#lists,
    };
  }

  #columns(version: number): GraphColumns {
    const parts = Object.entries(this.#all()).map(([name, part]) => [
      name,
      part instanceof Column ? part.cells : part instanceof Digests ? part.bytes : part.texts,
    ]);
    return {
      ...(Object.fromEntries(parts) as Pick<GraphColumns, PackedName>),
      version,
      entityCount: this.#entities.length,
      linkCount: this.#links.length,
      claimCount: this.#claimSeq.length,
      sourceCount: this.#sources.length,
      originCount: this.#origins.length,
      joins: this.#joins,
      liveLinks: this.#liveLinks,
      liveClaims: this.#liveClaims,
      types: this.#types.map(([name]) => name),
      symmetric: this.#types.map(([, type]) => type.symmetric),
      weights: this.#weights,
      blocks: this.#blocks,
    };
  }
}

/** The weight of every hedge, grade and credibility that there is. */
function weightTable({ weights }: Vocabulary): Float64Array {
  const table = new Float64Array(weightPlace(HEDGES.length, 0, 0));
  for (const hedge of HEDGES) {
    for (const reliability of RELIABILITIES) {
      for (const role of SOURCE_ROLES) {
        for (const credibility of CREDIBILITIES) {
          const grade = RELIABILITY_PLACE[reliability] + (role === 'REFERENCE' ? REFERENCE : 0);
          const graded = { stance: 'SUPPORTS', hedge, credibility, reliability, role } as const;
          table[weightPlace(HEDGE_PLACE[hedge], grade, credibility)] = claimWeight(graded, weights);
        }
      }
    }
  }
  return table;
}

type PackedName = Exclude<
  keyof GraphColumns,
  | 'version'
  | 'entityCount'
  | 'linkCount'
  | 'claimCount'
  | 'sourceCount'
  | 'originCount'
  | 'joins'
  | 'liveLinks'
  | 'liveClaims'
  | 'types'
  | 'symmetric'
  | 'weights'
  | 'blocks'
>;

interface Arcs {
  readonly to: Uint32Array;
  readonly link: Uint32Array;
  readonly cost: Float64Array;
}
