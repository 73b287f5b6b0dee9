import { isDisputedArc, linkOfArc } from './arc-cell.ts';
import { Column } from './column.ts';
import type { GraphColumns } from './graph-columns.ts';
import { LINKS_PER_STEP, type LinkTable } from './link-table.ts';

/** Entities per step of publishing; a step takes less than a millisecond, except at hubs. */
const ENTITIES_PER_STEP = 64;
/** Unused arcs that are left in place, besides as many as are in use. */
const UNUSED_ARCS = 4_096;

interface Arcs {
  readonly to: Uint32Array;
  readonly link: Uint32Array;
  readonly cost: Float64Array;
}

/** A row of arcs per entity, one arc per live link, sorted by least cost, then by link. */
export class Adjacency {
  readonly #links: LinkTable;
  readonly #rowStart = new Column(Uint32Array);
  readonly #rowEnd = new Column(Uint32Array);
  #arcTo = new Column(Uint32Array);
  #arcLink = new Column(Uint32Array);
  #arcCost = new Column(Float64Array);
  #arcsInUse = 0;

  constructor(links: LinkTable) {
    this.#links = links;
  }

  /** Adds an empty row for the next entity. */
  addEntity(): void {
    this.#rowStart.push(0);
    this.#rowEnd.push(0);
  }

  /** Writes all rows after the first load. */
  *build(): Generator<void, void> {
    const links = this.#links;
    const entities = this.#rowStart.length;
    const [start, end] = [this.#rowStart.cells, this.#rowEnd.cells];
    for (let link = 0; link < links.length; link++) {
      if (link % LINKS_PER_STEP === 0) yield;
      if (!links.isAlive(link)) continue;
      const [from, to] = [links.fromOf(link), links.toOf(link)];
      end[from]!++;
      if (from !== to) end[to]!++;
    }
    let next = 0;
    for (let entity = 0; entity < entities; entity++) {
      start[entity] = next;
      next += end[entity]!;
      end[entity] = start[entity]!;
    }
    const arcs = this.#extend(next);
    for (let link = 0; link < links.length; link++) {
      if (link % LINKS_PER_STEP === 0) yield;
      if (!links.isAlive(link)) continue;
      const [from, to] = [links.fromOf(link), links.toOf(link)];
      this.#putArc(arcs, end[from]!++, link, from);
      if (from !== to) this.#putArc(arcs, end[to]!++, link, to);
    }
    for (let entity = 0; entity < entities; entity++) {
      if (entity % ENTITIES_PER_STEP === 0) yield;
      this.#sortRow(arcs, start[entity]!, end[entity]!);
    }
    this.#arcsInUse = next;
  }

  /** Writes new rows, at the end, for the entities at links that have changed. */
  *update(changed: Iterable<number>): Generator<void, void> {
    const links = this.#links;
    const changedAt = new Map<number, number[]>();
    let done = 0;
    for (const link of changed) {
      if (done++ % LINKS_PER_STEP === 0) yield;
      for (const end of new Set([links.fromOf(link), links.toOf(link)])) {
        const others = changedAt.get(end);
        if (others) others.push(link);
        else changedAt.set(end, [link]);
      }
    }
    done = 0;
    for (const [entity, changedLinks] of changedAt) {
      if (done++ % ENTITIES_PER_STEP === 0) yield;
      this.#rewriteRow(entity, changedLinks);
    }
    if (this.#arcTo.length > 2 * this.#arcsInUse + UNUSED_ARCS) this.#compact();
  }

  /** Writes a row again after the last one: unchanged arcs keep their order, changed ones are merged in. */
  #rewriteRow(entity: number, changed: readonly number[]): void {
    const [start, end] = [this.#rowStart.cells[entity]!, this.#rowEnd.cells[entity]!];
    const isChanged = new Set(changed);
    const alive = changed.filter((link) => this.#links.isAlive(link));
    const first = this.#arcTo.length;
    const arcs = this.#extend(end - start + alive.length);
    const added: Arcs = {
      to: new Uint32Array(alive.length),
      link: new Uint32Array(alive.length),
      cost: new Float64Array(alive.length),
    };
    alive.forEach((link, i) => this.#putArc(added, i, link, entity));
    this.#sortRow(added, 0, alive.length);
    let next = first;
    const put = (from: Arcs, at: number) => {
      arcs.to[next] = from.to[at]!;
      arcs.link[next] = from.link[at]!;
      arcs.cost[next++] = from.cost[at]!;
    };
    let merged = 0;
    for (let arc = start; arc < end; arc++) {
      if (isChanged.has(linkOfArc(arcs.link[arc]!))) continue;
      while (merged < alive.length && this.#comesBefore(added, merged, arcs, arc)) put(added, merged++);
      put(arcs, arc);
    }
    while (merged < alive.length) put(added, merged++);
    this.#rowStart.cells[entity] = first;
    this.#rowEnd.cells[entity] = next;
    this.#arcsInUse += next - first - (end - start);
    for (const column of [this.#arcTo, this.#arcLink, this.#arcCost]) column.length = next;
  }

  /** Copies the rows that are in use, and frees the others. */
  #compact(): void {
    const before = { to: this.#arcTo.cells, link: this.#arcLink.cells, cost: this.#arcCost.cells };
    this.#arcTo = new Column(Uint32Array, this.#arcsInUse);
    this.#arcLink = new Column(Uint32Array, this.#arcsInUse);
    this.#arcCost = new Column(Float64Array, this.#arcsInUse);
    for (let entity = 0; entity < this.#rowStart.length; entity++) {
      const [start, end] = [this.#rowStart.cells[entity]!, this.#rowEnd.cells[entity]!];
      const first = this.#arcTo.length;
      const arcs = this.#extend(end - start);
      arcs.to.set(before.to.subarray(start, end), first);
      arcs.link.set(before.link.subarray(start, end), first);
      arcs.cost.set(before.cost.subarray(start, end), first);
      this.#rowStart.cells[entity] = first;
      this.#rowEnd.cells[entity] = first + end - start;
    }
  }

  #extend(more: number): Arcs {
    for (const column of [this.#arcTo, this.#arcLink, this.#arcCost]) column.extend(more);
    return { to: this.#arcTo.cells, link: this.#arcLink.cells, cost: this.#arcCost.cells };
  }

  #putArc(arcs: Arcs, at: number, link: number, entity: number): void {
    arcs.to[at] = this.#links.otherEnd(link, entity);
    arcs.link[at] = this.#links.arcAt(link, entity);
    arcs.cost[at] = this.#links.costOf(link);
  }

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
    const [a, b] = [this.#leastCost(arcs, at), this.#leastCost(others, other)];
    return a < b || (a === b && arcs.link[at]! < others.link[other]!);
  }

  /** Least cost of an arc under any evidence filter. */
  #leastCost({ link, cost }: Pick<Arcs, 'link' | 'cost'>, at: number): number {
    const cell = link[at]!;
    return isDisputedArc(cell) ? this.#links.leastCostOfDisputed(linkOfArc(cell)) : cost[at]!;
  }

  /** Copies the columns that change in place, as the last version may still be read. */
  copy(): void {
    this.#rowStart.copy();
    this.#rowEnd.copy();
  }

  columns() {
    return {
      rowStart: this.#rowStart.cells,
      rowEnd: this.#rowEnd.cells,
      arcTo: this.#arcTo.cells,
      arcLink: this.#arcLink.cells,
      arcCost: this.#arcCost.cells,
    } satisfies Partial<GraphColumns>;
  }

  fit(): void {
    for (const column of [this.#rowStart, this.#rowEnd, this.#arcTo, this.#arcLink, this.#arcCost]) {
      column.fit();
    }
  }
}
