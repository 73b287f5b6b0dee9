import type { z } from 'zod';
import type { Part, RecordedPart, ClaimPart } from '../../exchange/in/parts.ts';
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
export interface TypedPart<T> extends Item<T> {
  readonly given: object;
  readonly ifMissing: boolean | undefined;
  readonly recorded: RecordedPart | undefined;
}

/** A claim in its type, with what a Chasqui file records about it. Checks put its value in the canonical unit. */
export interface TypedClaim extends Pick<Item<unknown>, 'at'> {
  value: LinkClaim | ValueClaim;
  readonly part: ClaimPart;
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
  readonly entities: readonly TypedPart<Entity>[];
  readonly sources: readonly TypedPart<Source>[];
  readonly claims: readonly TypedClaim[];
  isNew = false;
  #problems: Problem[] | null = null;
  #conflicts = 0;
  #notes: Message[] | null = null;

  /** Parses the records of a row; malformed ones are problems. `stubs` is shared by all rows. */
  constructor(row: ResolvedRow, stubs: Map<string, TypedPart<Entity>>) {
    this.row = row;
    for (const { at, ...message } of row.problems) this.refuse(at, message);
    for (const note of row.parts.notes ?? NONE) this.note(note);
    for (const note of row.notes) this.note(note);
    const { refused } = row.parts;
    if (refused !== null) this.refuse(refused.at, refused);
    const isValid = !this.isRefused;
    this.entities = isValid ? this.#all(row.entities, (part) => this.#entity(part, stubs)) : NONE;
    this.sources = isValid ? this.#all(row.parts.sources, (part) => this.#typed(part, source)) : NONE;
    this.claims = isValid ? this.#all(row.claims, (part) => this.#claim(part)) : NONE;
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

  #all<P, T>(parts: readonly P[], typed: (part: P) => T | undefined): readonly T[] {
    if (parts.length === 0) return NONE;
    const all: T[] = [];
    for (const part of parts) {
      const made = typed(part);
      if (made) all.push(made);
    }
    return all;
  }

  #shape<T>({ value, at }: Part, schema: z.ZodType<T>): T | undefined {
    const parsed = parseShape(schema, value);
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.problems.slice(0, MAX_MESSAGES)) {
      this.refuse(at(path.map(String).join('.') || undefined), message);
    }
    return undefined;
  }

  #typed<T>(part: Part, schema: z.ZodType<T>): TypedPart<T> | undefined {
    const value = this.#shape(part, schema);
    return (
      value && { value, at: part.at, given: part.value, ifMissing: part.ifMissing, recorded: part.recorded }
    );
  }

  /** Entities that many rows only refer to are parsed once. */
  #entity(part: Part, stubs: Map<string, TypedPart<Entity>>): TypedPart<Entity> | undefined {
    if (!part.ifMissing) return this.#typed(part, entity);
    const { id, kind, name } = part.value;
    const key = `${String(id)} ${String(kind)} ${String(name)}`;
    const parsed = stubs.get(key) ?? this.#typed(part, entity);
    if (parsed) stubs.set(key, parsed);
    return parsed;
  }

  #claim(part: ClaimPart): TypedClaim | undefined {
    const { value, at } = part;
    const schema: z.ZodType<LinkClaim | ValueClaim> = 'property' in value ? valueClaim : linkClaim;
    const complete = 'statement' in value ? part : { value: { ...value, statement: MISSING_STATEMENT }, at };
    const claim = this.#shape(complete, schema);
    return claim && { value: claim, at, part };
  }
}
