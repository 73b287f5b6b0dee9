import { readFileSync } from 'node:fs';
import { isMap, isSeq, LineCounter, parseDocument, type Document, type Node, type YAMLMap } from 'yaml';
import { InvalidInput, invalidInput } from '../../model/errors.ts';
import { message, type Message } from '../../model/messages.ts';

/** A YAML file with the line numbers of its nodes, for error messages. */
export class YamlFile {
  readonly #lines = new LineCounter();
  readonly #name: string;
  readonly #document: Document;
  readonly root: Node | null;

  /** Throws InvalidInput (`name:line`) when the text is not YAML. */
  constructor(path: string, name: string) {
    this.#name = name;
    const document = parseDocument(readFileSync(path, 'utf8'), {
      lineCounter: this.#lines,
      uniqueKeys: true,
    });
    const [error] = document.errors;
    if (error)
      throw invalidInput(this.#at(error.pos[0]), 'YAML_INVALID', {
        detail: error.message.split('\n')[0] ?? '',
      });
    this.#document = document as unknown as Document;
    this.root = document.contents;
  }

  /** The entries of the root mapping, or of the mapping under one of its keys, with their positions. */
  entries(key?: string): { key: string; value: unknown; at: (field?: string) => string }[] {
    const node = key && isMap(this.root) ? (this.root.get(key, true) as Node | undefined) : this.root;
    const map = this.#expect(
      isMap(node) ? node : undefined,
      node ?? this.root,
      key ? message('SEED_EXPECTED_MAPPING_AT', { key }) : message('SEED_EXPECTED_MAPPING'),
    );
    return map.items.map((pair) => ({
      key: String((pair.key as { value?: unknown }).value),
      value: (pair.value as Node | null)?.toJS(this.#document) ?? null,
      at: (field) => this.#field(pair.key as Node, pair.value as Node | null, field),
    }));
  }

  /** The items of the root list, or of the list under a key of the root mapping. */
  items(key?: string): { value: unknown; at: (field?: string) => string }[] {
    const node = key ? ((this.root as YAMLMap | null)?.get(key, true) as Node | undefined) : this.root;
    const list = this.#expect(
      isSeq(node) ? node : undefined,
      node ?? this.root,
      key ? message('SEED_EXPECTED_LIST_AT', { key }) : message('SEED_EXPECTED_LIST'),
    );
    return list.items.map((item) => ({
      value: (item as Node).toJS(this.#document),
      at: (field) => this.#field(item as Node, item as Node, field),
    }));
  }

  /** A scalar of the root mapping. */
  scalar(key: string): unknown {
    return isMap(this.root) ? this.root.get(key) : undefined;
  }

  #field(start: Node, value: Node | null, field?: string): string {
    const first = field?.split('.')[0];
    const pair =
      isMap(value) && first ? value.items.find((p) => (p.key as { value?: unknown }).value === first) : null;
    const place = this.#at(((pair?.key as Node | undefined) ?? start).range?.[0] ?? 0);
    return field ? `${place} ${field}` : place;
  }

  #expect<T>(found: T | undefined, node: Node | null | undefined, expected: Message): T {
    if (found !== undefined) return found;
    throw new InvalidInput([{ at: this.#at(node?.range?.[0] ?? 0), ...expected }]);
  }

  #at(offset: number): string {
    return `${this.#name}:${this.#lines.linePos(offset).line}`;
  }
}
