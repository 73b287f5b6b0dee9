import type { ProjectedEntityRow } from '../../store/rows.ts';
import { Column } from './column.ts';
import { KIND_INDEX, NONE, SEPARATOR, type GraphColumns } from './graph-columns.ts';
import { Interner, textAt, TextColumn } from './texts.ts';

/** The entities of the graph: ids, names, kinds and subtypes. */
export class EntityTable {
  readonly #ids = new Interner();
  readonly #names = new TextColumn();
  readonly #subtypes = new Interner();
  readonly #kind = new Column(Uint8Array);
  readonly #subtype = new Column(Uint32Array);

  get length(): number {
    return this.#ids.length;
  }

  find(id: string): number | undefined {
    return this.#ids.find(id);
  }

  idOf(entity: number): string {
    return textAt(this.#ids.texts, entity);
  }

  /** Adds an entity; false when it is there already. */
  add({ id, kind, subtype, name, aliases }: ProjectedEntityRow): boolean {
    if (this.#ids.intern(id) !== this.#kind.length) return false;
    this.#names.push([name, ...aliases].join(SEPARATOR));
    this.#kind.push(KIND_INDEX[kind]);
    this.#subtype.push(subtype === null ? NONE : this.#subtypes.intern(subtype));
    return true;
  }

  columns() {
    return {
      entityCount: this.#ids.length,
      entityId: this.#ids.texts,
      entityNames: this.#names.texts,
      entityKind: this.#kind.cells,
      entitySubtype: this.#subtype.cells,
      subtypes: this.#subtypes.texts,
    } satisfies Partial<GraphColumns>;
  }

  /** Bytes of the indexes, without the columns. */
  get indexBytes(): number {
    return this.#ids.indexBytes + this.#subtypes.indexBytes;
  }

  fit(): void {
    for (const part of [this.#ids, this.#names, this.#subtypes, this.#kind, this.#subtype]) part.fit();
  }
}
