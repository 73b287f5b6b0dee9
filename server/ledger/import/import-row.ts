import type { z } from 'zod';
import type { Part, RecordedPart, SaidPart } from '../../exchange/in/parts.ts';
import { linkClaim, valueClaim, type LinkClaim, type ValueClaim } from '../../model/claim.ts';
import { entity, source, type Entity, type Source } from '../../model/entity.ts';
import type { Problem } from '../../model/errors.ts';
import type { Item } from '../batch.ts';
import type { ResolvedRow } from './resolve.ts';

/**
 * What becomes of a row. ADDED: something in it is new. MATCHED: all it says is there. CONFLICTING: it says
 * otherwise than what is recorded, or than another row. REFUSED: it cannot be taken.
 */
export type RowState = 'ADDED' | 'MATCHED' | 'CONFLICTING' | 'REFUSED';

/** A part in its type, with what was given of it. */
export interface Given<T> extends Item<T> {
  readonly given: object;
  readonly ifMissing: boolean | undefined;
  readonly recorded: RecordedPart | undefined;
}

/** A claim in its type, with what a Chasqui file tells beside it. Its value is put in the canonical unit. */
export interface GivenClaim extends Pick<Item<unknown>, 'at'> {
  value: LinkClaim | ValueClaim;
  readonly part: SaidPart;
  /** The end for want of which it is left out, where it may be. */
  absent?: string | undefined;
  /** It comes with an entity that is recorded or told by another row: a claim that is not there is not added. */
  onlyReinstates?: boolean | undefined;
}

const NONE: readonly never[] = [];

/** Longest reason, in UTF-16 units, for many quote what a cell holds; and most of one part of a row. */
const MAX_REASON = 1_000;
const MAX_REASONS = 100;
const short = (text: string) => (text.length > MAX_REASON ? `${text.slice(0, MAX_REASON - 1)}…` : text);

/** Stands for a statement until the names are known. */
export const UNSAID = '\u2026';

/** A row on its way through the checks. Most have nothing wrong with them, and keep no list of it. */
export class ImportRow {
  readonly row: ResolvedRow;
  readonly entities: readonly Given<Entity>[];
  readonly sources: readonly Given<Source>[];
  readonly claims: readonly GivenClaim[];
  isNew = false;
  #problems: Problem[] | null = null;
  #conflicts = 0;
  #notes: string[] | null = null;

  /** Gives everything in a row its type; what has the wrong shape is a problem. `stubs` is shared by all rows. */
  constructor(row: ResolvedRow, stubs: Map<string, Given<Entity>>) {
    this.row = row;
    for (const { at, message } of row.problems) this.refuse(at, message);
    for (const note of row.parts.notes ?? NONE) this.note(note);
    for (const note of row.notes) this.note(note);
    const { refused, place } = row.parts;
    if (refused !== null) this.refuse(place, refused);
    const sound = !this.isRefused;
    this.entities = sound ? this.#all(row.entities, (part) => this.#entity(part, stubs)) : NONE;
    this.sources = sound ? this.#all(row.parts.sources, (part) => this.#typed(part, source)) : NONE;
    this.claims = sound ? this.#all(row.claims, (part) => this.#claim(part)) : NONE;
  }

  get isRefused(): boolean {
    return this.#problems !== null;
  }

  get problems(): readonly Problem[] {
    return this.#problems ?? NONE;
  }

  get notes(): readonly string[] {
    return this.#notes ?? NONE;
  }

  get state(): RowState {
    if (this.#problems) return this.#conflicts === this.#problems.length ? 'CONFLICTING' : 'REFUSED';
    return this.isNew ? 'ADDED' : 'MATCHED';
  }

  refuse(at: string, message: string): void {
    (this.#problems ??= []).push({ at, message: short(message) });
  }

  /** Refuses the row for what is recorded, or said by another. */
  conflict(at: string, message: string): void {
    this.refuse(at, message);
    this.#conflicts++;
  }

  note(text: string): void {
    (this.#notes ??= []).push(short(text));
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
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues.slice(0, MAX_REASONS)) {
      this.refuse(at(issue.path.map(String).join('.') || undefined), issue.message);
    }
    return undefined;
  }

  #typed<T>(part: Part, schema: z.ZodType<T>): Given<T> | undefined {
    const value = this.#shape(part, schema);
    return (
      value && { value, at: part.at, given: part.value, ifMissing: part.ifMissing, recorded: part.recorded }
    );
  }

  /** Entities that many rows name in passing are made once. */
  #entity(part: Part, stubs: Map<string, Given<Entity>>): Given<Entity> | undefined {
    if (!part.ifMissing) return this.#typed(part, entity);
    const { id, kind, name } = part.value;
    const key = `${String(id)} ${String(kind)} ${String(name)}`;
    const made = stubs.get(key) ?? this.#typed(part, entity);
    if (made) stubs.set(key, made);
    return made;
  }

  #claim(part: SaidPart): GivenClaim | undefined {
    const { value, at } = part;
    const schema: z.ZodType<LinkClaim | ValueClaim> = 'property' in value ? valueClaim : linkClaim;
    const waiting = 'statement' in value ? part : { value: { ...value, statement: UNSAID }, at };
    const claim = this.#shape(waiting, schema);
    return claim && { value: claim, at, part };
  }
}
