import type { ProjectedSourceRow } from '../../store/rows.ts';
import { Column } from './column.ts';
import { NONE, type GraphColumns } from './graph-columns.ts';
import { packGrade } from './source-grade.ts';
import { Interner } from './texts.ts';

/** The sources of the graph, with their publishers and grades. */
export class SourceTable {
  readonly #ids = new Interner();
  readonly #publishers = new Interner();
  readonly #publisher = new Column(Uint32Array);
  readonly #grade = new Column(Uint8Array);

  find(id: string): number | undefined {
    return this.#ids.find(id);
  }

  findPublisher(name: string): number | undefined {
    return this.#publishers.find(name);
  }

  /** Adds a source, unless it is there already. */
  add({ id, publisher, reliability, role }: ProjectedSourceRow): void {
    if (this.#ids.intern(id) !== this.#grade.length) return;
    this.#publisher.push(publisher === null ? NONE : this.#publishers.intern(publisher));
    this.#grade.push(packGrade(reliability, role));
  }

  columns() {
    return {
      sourceCount: this.#ids.length,
      sourceId: this.#ids.texts,
      sourcePublisher: this.#publisher.cells,
      sourceGrade: this.#grade.cells,
      publishers: this.#publishers.texts,
    } satisfies Partial<GraphColumns>;
  }

  /** Bytes of the indexes, without the columns. */
  get indexBytes(): number {
    return this.#ids.indexBytes + this.#publishers.indexBytes;
  }

  fit(): void {
    for (const part of [this.#ids, this.#publishers, this.#publisher, this.#grade]) part.fit();
  }
}
