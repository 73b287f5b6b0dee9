import { InvalidInput } from '../../model/errors.ts';
import { parseJson, type Spot } from './json.ts';
import { MAX_RECORD } from './limits.ts';
import { PIECE, type InFile } from './reader.ts';
import { textOf } from './text.ts';

/**
 * A file that is one JSON object with a long list in it: what is in the list, some at a time, each parsed by
 * itself, so that no more than one of it is in memory as text. Returns the object, the list in it empty.
 *
 * Throws InvalidInput with line and column where it is not JSON, or where one in the list, or all that is beside
 * the list, is too long.
 */
export async function* readList(file: InFile, key: string): AsyncGenerator<unknown[], unknown> {
  const cutter = new Cutter(file.name, new RegExp(`"${key}"\\s*:\\s*\\[$`));
  for await (const piece of textOf(file)) {
    cutter.take(piece);
    if (cutter.found.length < PIECE) continue;
    yield cutter.found;
    cutter.found = [];
  }
  const rest = cutter.rest();
  if (cutter.found.length > 0) yield cutter.found;
  return rest;
}

const QUOTE = 34;
const BACKSLASH = 92;
const COMMA = 44;
const LINE = 10;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const START: Spot = { line: 1, column: 1 };

/** Cuts JSON by its quotes, brackets and commas alone; whether it is JSON is found out when a part is parsed. */
class Cutter {
  found: unknown[] = [];
  readonly #name: string;
  readonly #listBegins: RegExp;
  #depth = 0;
  #inText = false;
  #escaped = false;
  /** What is gathered: beside the list, and of the one in it that is being read. */
  #beside = '';
  #item = '';
  #inList = false;
  #count = 0;
  #itemAt = START;
  #line = 1;
  /** Characters before the line, less those before the piece. */
  #lineFrom = 0;

  constructor(name: string, listBegins: RegExp) {
    this.#name = name;
    this.#listBegins = listBegins;
  }

  take(piece: string): void {
    let from = 0;
    const gather = (to: number, next: number) => {
      this.#gather(piece.slice(from, to));
      from = next;
    };
    for (let i = 0; i < piece.length; i++) {
      const code = piece.charCodeAt(i);
      if (code === LINE) {
        this.#line++;
        this.#lineFrom = i + 1;
      }
      if (this.#inText) {
        if (this.#escaped) this.#escaped = false;
        else if (code === BACKSLASH) this.#escaped = true;
        else if (code === QUOTE) this.#inText = false;
      } else if (code === QUOTE) this.#inText = true;
      else if (code === OPEN_LIST || code === OPEN_OBJECT) {
        if (this.#depth++ === 1 && code === OPEN_LIST && !this.#inList) {
          gather(i + 1, i + 1);
          this.#inList = this.#listBegins.test(this.#beside.slice(-100));
          this.#count = 0;
          this.#itemAt = this.#spot(i + 1);
        }
      } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
        if (--this.#depth === 1 && this.#inList) {
          gather(i, i);
          if (this.#count > 0 || this.#item.trim()) this.#end();
          this.#item = '';
          this.#inList = false;
        }
      } else if (code === COMMA && this.#inList && this.#depth === 2) {
        gather(i, i + 1);
        this.#end();
        this.#itemAt = this.#spot(i + 1);
      }
    }
    gather(piece.length, piece.length);
    this.#lineFrom -= piece.length;
  }

  /** What is beside the list. Throws InvalidInput where the file ends too soon. */
  rest(): unknown {
    if (this.#inList) this.#end();
    return parseJson(this.#beside, this.#name);
  }

  #spot(i: number): Spot {
    return { line: this.#line, column: i - this.#lineFrom + 1 };
  }

  #gather(text: string): void {
    const gathered = this.#inList ? (this.#item += text) : (this.#beside += text);
    if (gathered.length <= MAX_RECORD) return;
    const { line, column } = this.#inList ? this.#itemAt : START;
    const message = `is longer than ${MAX_RECORD} characters`;
    throw new InvalidInput([{ at: `${this.#name}:${line}:${column}`, message }]);
  }

  #end(): void {
    this.found.push(parseJson(this.#item, this.#name, this.#itemAt));
    this.#item = '';
    this.#count++;
  }
}
