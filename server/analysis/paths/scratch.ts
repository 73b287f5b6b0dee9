import type { GraphColumns } from '../graph/graph-columns.ts';
import { ArcHeap } from './arc-heap.ts';
import { Labels } from './labels.ts';

/**
 * Arrays by entity and link number for one search at a time. They are reused, and only written cells are reset, so that
 * the cost of a search depends on what it visits.
 */
export class Scratch {
  /** Labels from the start and from the end. */
  readonly labels: readonly [Labels, Labels];
  /** Labels of a detour around a prefix. */
  readonly detour: Labels;
  readonly heaps = [new ArcHeap(), new ArcHeap()] as const;
  readonly marks: Uint8Array;
  linkCost = new Float64Array(0);
  linkStamp = new Uint32Array(0);
  /** `linkCost` is valid for a link whose stamp is this. */
  epoch = 0;
  readonly #marked: number[] = [];

  constructor(entities: number) {
    this.labels = [new Labels(entities), new Labels(entities)];
    this.detour = new Labels(entities);
    this.marks = new Uint8Array(entities);
  }

  mark(entity: number, bit: number): void {
    this.marks[entity]! |= bit;
    this.#marked.push(entity);
  }

  /** Resets the marks and costs of the previous search. */
  begin(links: number): void {
    for (const entity of this.#marked) this.marks[entity] = 0;
    this.#marked.length = 0;
    this.epoch = (this.epoch + 1) >>> 0;
    if (links > this.linkCost.length) {
      this.linkCost = new Float64Array(Math.ceil(links * 1.1));
      this.linkStamp = new Uint32Array(this.linkCost.length);
      this.epoch = 1;
    }
    if (this.epoch === 0) {
      this.linkStamp.fill(0);
      this.epoch = 1;
    }
  }
}

let scratch: Scratch | undefined;

/** The scratch of this thread, reset and large enough. */
export function scratchFor({ entityCount, linkCount }: GraphColumns, filtered: boolean): Scratch {
  if (!scratch || scratch.marks.length < entityCount) scratch = new Scratch(Math.ceil(entityCount * 1.1));
  scratch.begin(filtered ? linkCount : 0);
  return scratch;
}
