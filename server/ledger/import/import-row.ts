import type { z } from 'zod';
import type { RawRecord, ImportHistory, RawClaim } from '../../exchange/in/raw-row.ts';
import { linkClaim, valueClaim, type LinkClaim, type ValueClaim } from '../../model/claim.ts';
import { entity, source, type Entity, type Source } from '../../model/entity.ts';
import type { Problem } from '../../model/errors.ts';
import type { Message } from '../../model/messages.ts';
import { parseShape } from '../../model/parse-shape.ts';
import type { Item } from '../batch.ts';
import type { ResolvedRow } from './resolve-names.ts';

/**
 * The result for a row. ADDED: something in it is new. MATCHED: everything it states is recorded. CONFLICTING: it
 * contradicts what is recorded, or another row. REFUSED: it is invalid.
 */
export type RowState = 'ADDED' | 'MATCHED' | 'CONFLICTING' | 'REFUSED';

/** A record of a row in its type, with the fields that were given. */
export interface TypedRecord<T> extends Item<T> {
  readonly given: object;
  readonly ifMissing: boolean | undefined;
  readonly recorded: ImportHistory | undefined;
}

/** A claim in its type, with what a Chasqui file records about it. Checks put its value in the canonical unit. */
export interface TypedClaim extends Pick<Item<unknown>, 'at'> {
  value: LinkClaim | ValueClaim;
  readonly record: RawClaim;
  /** The end that an optional link lacks, and why it is left out. */
  missingEnd?: string | undefined;
  /** Set for a claim of an entity that is recorded or that another row defines: it is reinstated, but never added. */
  onlyReinstates?: boolean | undefined;
}

const NONE: readonly never[] = [];

/** Most messages per record. */
const MAX_MESSAGES = 100;

/** Placeholder for a statement that the file does not have. */
export const MISSING_STATEMENT = '\u2026';

/** A row during the checks. Most rows have no problems, and allocate no list for them. */
export class ImportRow {
  readonly row: ResolvedRow;
  readonly entities: readonly TypedRecord<Entity>[];
  readonly sources: readonly TypedRecord<Source>[];
  readonly claims: readonly TypedClaim[];
  isNew = false;
  #problems: Problem[] | null = null;
  #conflicts = 0;
  #notes: Message[] | null = null;

  /** Parses the records of a row; malformed ones are problems. `stubs` is shared by all rows. */
  constructor(row: ResolvedRow, stubs: Map<string, TypedRecord<Entity>>) {
    this.row = row;
    for (const { at, ...message } of row.problems) this.refuse(at, message);
    for (const note of row.raw.notes ?? NONE) this.note(note);
    for (const note of row.notes) this.note(note);
    const { refused } = row.raw;
    if (refused !== null) this.refuse(refused.at, refused);
    const isValid = !this.isRefused;
    this.entities = isValid ? this.#all(row.entities, (record) => this.#entity(record, stubs)) : NONE;
    this.sources = isValid ? this.#all(row.raw.sources, (record) => this.#typed(record, source)) : NONE;
    this.claims = isValid ? this.#all(row.claims, (record) => this.#claim(record)) : NONE;
  }

  get isRefused(): boolean {
    return this.#problems !== null;
  }

  get problems(): readonly Problem[] {
    return this.#problems ?? NONE;
  }

  get notes(): readonly Message[] {
    return this.#notes ?? NONE;
  }

  get state(): RowState {
    if (this.#problems) return this.#conflicts === this.#problems.length ? 'CONFLICTING' : 'REFUSED';
    return this.isNew ? 'ADDED' : 'MATCHED';
  }

  refuse(at: string, message: Message): void {
    (this.#problems ??= []).push({ ...message, at });
  }

  /** Refuses the row because it contradicts what is recorded, or another row. */
  conflict(at: string, message: Message): void {
    this.refuse(at, message);
    this.#conflicts++;
  }

  note(message: Message): void {
    (this.#notes ??= []).push(message);
  }

  #all<P, T>(raw: readonly P[], typed: (record: P) => T | undefined): readonly T[] {
    if (raw.length === 0) return NONE;
    const all: T[] = [];
    for (const record of raw) {
      const made = typed(record);
      if (made) all.push(made);
    }
    return all;
  }

  #shape<T>({ value, at }: RawRecord, schema: z.ZodType<T>): T | undefined {
    const parsed = parseShape(schema, value);
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.problems.slice(0, MAX_MESSAGES)) {
      this.refuse(at(path.map(String).join('.') || undefined), message);
    }
    return undefined;
  }

  #typed<T>(record: RawRecord, schema: z.ZodType<T>): TypedRecord<T> | undefined {
    const value = this.#shape(record, schema);
    return (
      value && {
        value,
        at: record.at,
        given: record.value,
        ifMissing: record.ifMissing,
        recorded: record.recorded,
      }
    );
  }

  /** Entities that many rows only refer to are parsed once. */
  #entity(record: RawRecord, stubs: Map<string, TypedRecord<Entity>>): TypedRecord<Entity> | undefined {
    if (!record.ifMissing) return this.#typed(record, entity);
    const { id, kind, name } = record.value;
    const key = `${String(id)} ${String(kind)} ${String(name)}`;
    const parsed = stubs.get(key) ?? this.#typed(record, entity);
    if (parsed) stubs.set(key, parsed);
    return parsed;
  }

  #claim(record: RawClaim): TypedClaim | undefined {
    const { value, at } = record;
    const schema: z.ZodType<LinkClaim | ValueClaim> = 'property' in value ? valueClaim : linkClaim;
    const complete =
      'statement' in value ? record : { value: { ...value, statement: MISSING_STATEMENT }, at };
    const claim = this.#shape(complete, schema);
    return claim && { value: claim, at, record };
  }
}
