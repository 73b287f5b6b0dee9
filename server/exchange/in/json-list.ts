import { invalidInput } from '../../model/errors.ts';
import { parseJson, type Position } from './json.ts';
import { MAX_RECORD } from './limits.ts';
import { ROWS_PER_PIECE, type InFile } from './reader.ts';
import { textOf } from './text.ts';

/**
 * Reads a file that is one JSON object with a long list in it. Yields the items of the list in pieces, each item
 * parsed by itself, so that only one is in memory as text. Returns the object with an empty list.
 *
 * Throws InvalidInput with line and column for invalid JSON, and for an item, or text outside the list, that is too
 * long.
 */
export async function* readList(file: InFile, key: string): AsyncGenerator<unknown[], unknown> {
  const splitter = new ListSplitter(file.name, new RegExp(`"${key}"\\s*:\\s*\\[$`));
  for await (const piece of textOf(file)) {
    splitter.add(piece);
    if (splitter.items.length < ROWS_PER_PIECE) continue;
    yield splitter.items;
    splitter.items = [];
  }
  const outside = splitter.end();
  if (splitter.items.length > 0) yield splitter.items;
  return outside;
}

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const LINE = 10;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const START: Position = { line: 1, column: 1 };

/** Splits JSON by its quotes, brackets and commas alone; parsing the items finds out whether it is valid. */
class ListSplitter {
  items: unknown[] = [];
  readonly #name: string;
  readonly #listBegins: RegExp;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** The text outside the list, and the text of the item that is being read. */
  #outside = '';
  #item = '';
  #inList = false;
  #count = 0;
  #itemStart = START;
  #line = 1;
  /** Index of the start of the current line, relative to the current piece. */
  #lineStart = 0;

  constructor(name: string, listBegins: RegExp) {
    this.#name = name;
    this.#listBegins = listBegins;
  }

  add(piece: string): void {
    let from = 0;
    const collect = (to: number, next: number) => {
      this.#collect(piece.slice(from, to));
      from = next;
    };
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      if (code === LINE) {
        this.#line++;
        this.#lineStart = i + 1;
      }
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (code === BACKSLASH) this.#escaped = true;
        else if (code === QUOTE) this.#inString = false;
      } else if (code === QUOTE) this.#inString = true;
      else if (code === OPEN_LIST || code === OPEN_OBJECT) {
        if (this.#depth++ === 1 && code === OPEN_LIST && !this.#inList) {
          collect(i + 1, i + 1);
          this.#inList = this.#listBegins.test(this.#outside.slice(-100));
          this.#count = 0;
          this.#itemStart = this.#position(i + 1);
        }
      } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
        if (--this.#depth === 1 && this.#inList) {
          collect(i, i);
          if (this.#count > 0 || this.#item.trim()) this.#endItem();
          this.#item = '';
          this.#inList = false;
        }
      } else if (code === COMMA && this.#inList && this.#depth === 2) {
        collect(i, i + 1);
        this.#endItem();
        this.#itemStart = this.#position(i + 1);
      }
    }
    collect(piece.length, piece.length);
    this.#lineStart -= piece.length;
  }

  /** The object around the list. Throws InvalidInput when the file is cut off. */
  end(): unknown {
    if (this.#inList) this.#endItem();
    return parseJson(this.#outside, this.#name);
  }

  #position(i: number): Position {
    return { line: this.#line, column: i - this.#lineStart + 1 };
  }

  #collect(text: string): void {
    const collected = this.#inList ? (this.#item += text) : (this.#outside += text);
    if (collected.length <= MAX_RECORD) return;
    const { line, column } = this.#inList ? this.#itemStart : START;
    throw invalidInput(`${this.#name}:${line}:${column}`, 'OBJECT_TOO_LONG', { max: MAX_RECORD });
  }

  #endItem(): void {
    this.items.push(parseJson(this.#item, this.#name, this.#itemStart));
    this.#item = '';
    this.#count++;
  }
}
