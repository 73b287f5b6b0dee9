import type { z } from 'zod';
import type { Part, Parts, SaidPart } from '../../exchange/in/parts.ts';
import { linkClaim, valueClaim, type LinkClaim, type ValueClaim } from '../../model/claim.ts';
import { entity, source, type Entity, type Source } from '../../model/entity.ts';
import type { Problem } from '../../model/errors.ts';
import { claimId } from '../../model/ids.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { read } from '../../store/catalogue.ts';
import type { Run } from '../../store/graph-store.ts';
import type { Item } from '../batch.ts';
import {
  checkClaim,
  checkSubtype,
  kindAt,
  type CheckContext,
  type EntityFacts,
  type SourceFacts,
} from '../check.ts';
import { knownOf, namedBy, type Known } from '../known.ts';
import { entityQualifiers } from '../record.ts';
import { differences } from './differences.ts';
import { resolveNames, turn, type Names, type ResolvedRow } from './resolve.ts';

/**
 * What becomes of a row. ADDED: something in it is new. MATCHED: all it says is there. CONFLICTING: it says
 * otherwise than what is recorded, or than another row. REFUSED: it cannot be taken.
 */
export const ROW_STATES = ['ADDED', 'MATCHED', 'CONFLICTING', 'REFUSED'] as const;
export type RowState = (typeof ROW_STATES)[number];

export interface PlannedRow {
  readonly place: string;
  readonly state: RowState;
  /** Why it is refused or conflicts. */
  readonly problems: readonly Problem[];
  /** What is worth knowing of one that goes in: what it was matched to, what is not taken over. */
  readonly notes: readonly string[];
}

export interface PlannedClaim {
  readonly id: string;
  readonly claim: LinkClaim | ValueClaim;
  readonly source: SourceFacts;
  readonly recordedAt?: string | undefined;
  readonly retractedAt?: string | undefined;
  readonly importId?: string | undefined;
}

/** What an import would do to the graph as it is. */
export interface ImportPlan {
  readonly rows: readonly PlannedRow[];
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly claims: readonly PlannedClaim[];
  readonly reinstated: readonly PlannedClaim[];
  /** Rows that are taken, with what they hold beside entities and claims. */
  readonly taken: readonly Parts[];
  readonly known: Known;
}

export interface PlanParts {
  readonly rows: readonly Parts[];
  /** The file as a source; added with the first claim that is from it. */
  readonly fileSource: Part | null;
  readonly names: Names;
  /** New ids, each the id of an entity of the graph: one thing under two names. */
  readonly same: Readonly<Record<string, string>>;
  readonly vocabulary: Vocabulary;
  readonly progress?: (phase: 'check', done: number, total: number) => void;
}

const TURN = 2_000;
/** Claims that one statement looks up at once. */
const CHUNK = 5_000;

/** Says row by row what an import would do; changes nothing. */
export async function planImport(run: Run, parts: PlanParts): Promise<ImportPlan> {
  const { rows, vocabulary, names, same, fileSource, progress = () => {} } = parts;
  const qualifiers = entityQualifiers(vocabulary);
  const states: State[] = [];
  for (const [i, row] of (await resolveNames(rows, names, same, run)).entries()) {
    if (i % TURN === 0) {
      await turn();
      progress('check', i, rows.length);
    }
    states.push(shaped(row));
  }
  const known = await knownOf(run, idsIn(states, fileSource, qualifiers));
  say(states, known, vocabulary);

  const admitted = await settle(states, known, fileSource, vocabulary);
  const claims = await newClaims(run, states, admitted);
  await checkRest(run, states, claims.ids);
  return {
    rows: states.map(({ row, problems, conflicts, notes, isNew }) => ({
      place: row.parts.place,
      state:
        problems.length > 0
          ? conflicts === problems.length
            ? 'CONFLICTING'
            : 'REFUSED'
          : isNew
            ? 'ADDED'
            : 'MATCHED',
      problems,
      notes,
    })),
    entities: admitted.fresh.entities,
    sources: admitted.fresh.sources.filter(
      ({ id }) => id !== fileSource?.value['id'] || claims.claims.some(({ claim }) => claim.source === id),
    ),
    claims: claims.claims,
    reinstated: claims.reinstated,
    taken: states.filter(({ problems }) => problems.length === 0).map(({ row }) => row.parts),
    known,
  };
}

/** A row on its way through the checks. */
interface State {
  readonly row: ResolvedRow;
  readonly problems: Problem[];
  /** How many of the problems are conflicts with what is recorded or said elsewhere. */
  conflicts: number;
  readonly notes: string[];
  entities: readonly Given<Entity>[];
  sources: readonly Given<Source>[];
  claims: readonly (Item<LinkClaim | ValueClaim> & { readonly part: SaidPart })[];
  isNew: boolean;
}

/** A part in its type, with what was given of it. */
type Given<T> = Item<T> & { readonly given: object; readonly ifMissing: boolean | undefined };

/** A row with everything in it in its type; what has the wrong shape is a problem. */
function shaped(row: ResolvedRow): State {
  const state: State = {
    row,
    problems: [...row.problems],
    conflicts: 0,
    notes: [...row.notes],
    entities: [],
    sources: [],
    claims: [],
    isNew: false,
  };
  if (row.parts.refused) state.problems.push({ at: row.parts.place, message: row.parts.refused });
  if (state.problems.length > 0) return state;
  const typed = <T>({ value, at, ifMissing }: Part, schema: z.ZodType<T>) => {
    const parsed = schema.safeParse(value);
    for (const issue of parsed.error?.issues ?? []) {
      state.problems.push({ at: at(issue.path.map(String).join('.') || undefined), message: issue.message });
    }
    return parsed.success ? [{ value: parsed.data, at, given: value, ifMissing }] : [];
  };
  state.entities = row.entities.flatMap((part) => typed(part, entity));
  state.sources = row.parts.sources.flatMap((part) => typed(part, source));
  state.claims = row.claims.flatMap((part) => {
    // A statement may wait until the names of both ends are known.
    const waiting = { ...part, value: { ...part.value, statement: part.value['statement'] ?? UNSAID } };
    const schema: z.ZodType<LinkClaim | ValueClaim> = 'property' in part.value ? valueClaim : linkClaim;
    return typed(waiting, schema).map((item) => ({ ...item, part }));
  });
  return state;
}

/** Stands for a statement until the names are known. */
const UNSAID = '\u2026';

function* idsIn(states: readonly State[], fileSource: Part | null, qualifiers: ReadonlySet<string>) {
  const seen = new Set<string>();
  if (fileSource) seen.add(String(fileSource.value['id']));
  for (const { entities, sources, claims } of states) {
    for (const { value } of entities) seen.add(value.id);
    for (const { value } of sources) {
      seen.add(value.id);
      if (value.outlet) seen.add(value.outlet);
    }
    for (const { value } of claims) for (const id of namedBy(value, qualifiers)) seen.add(id);
  }
  yield* seen;
}

/** Puts statements into words where the file has none: both ends by name, and what lies between. */
function say(states: readonly State[], known: Known, vocabulary: Vocabulary): void {
  const told = new Map<string, string>();
  for (const { entities } of states) for (const { value } of entities) told.set(value.id, value.name);
  const nameOf = (id: string) => known.entities.get(id)?.name ?? told.get(id) ?? id;
  for (const { claims } of states) {
    for (const { value } of claims) {
      if (value.statement !== UNSAID) continue;
      const subject = nameOf(value.subject);
      value.statement =
        'property' in value
          ? `${subject}: ${vocabulary.properties.get(value.property)?.label ?? value.property} ${value.value}`
          : `${subject} ${vocabulary.linkTypes.get(value.type)?.label ?? value.type} ${nameOf(value.object)}`;
    }
  }
}

interface Admitted {
  readonly entities: ReadonlyMap<string, EntityFacts>;
  readonly sources: ReadonlyMap<string, SourceFacts>;
  readonly fresh: { readonly entities: Entity[]; readonly sources: Source[] };
}

/**
 * Refuses rows until what is left stands on its own: a row that names what only a refused row brings is refused
 * as well.
 */
async function settle(
  states: readonly State[],
  known: Known,
  fileSource: Part | null,
  vocabulary: Vocabulary,
): Promise<Admitted> {
  for (;;) {
    const standing = states.filter(({ problems }) => problems.length === 0);
    const admitted = admit(standing, known, fileSource);
    for (const [i, state] of standing.entries()) {
      if (i % TURN === 0) await turn();
      if (state.problems.length > 0) continue;
      const report = (at: string, message: string) => void state.problems.push({ at, message });
      const context: CheckContext = { ...admitted, vocabulary, report };
      for (const item of state.entities) checkSubtype(item, vocabulary, report);
      for (const { value, at } of state.sources) {
        if (value.outlet) kindAt(value.outlet, ['GROUP'], admitted.entities, at('outlet'), report);
      }
      state.claims.forEach((item) => checkClaim(item, context));
    }
    const lost = standing.some(
      ({ problems, entities, sources }) => problems.length > 0 && entities.length + sources.length > 0,
    );
    if (!lost) return admitted;
  }
}

/** What the rows that stand bring, first come; another that says otherwise conflicts. */
function admit(standing: readonly State[], known: Known, fileSource: Part | null): Admitted {
  const entities = new Map<string, EntityFacts>(known.entities);
  const sources = new Map<string, SourceFacts>(known.sources);
  const fresh = {
    entities: new Map<string, Admission<Entity>>(),
    sources: new Map<string, Admission<Source>>(),
  };
  for (const state of standing) {
    state.isNew = false;
    for (const item of state.entities) {
      if (!item.ifMissing) bring(item, state, known.entities, sources, fresh.entities, entities);
    }
    for (const item of state.sources) bring(item, state, known.sources, entities, fresh.sources, sources);
  }
  for (const state of standing) {
    for (const item of state.entities) {
      if (item.ifMissing && !entities.has(item.value.id))
        bring(item, state, known.entities, sources, fresh.entities, entities);
    }
  }
  if (fileSource) {
    const parsed = source.parse(fileSource.value);
    if (!sources.has(parsed.id)) {
      sources.set(parsed.id, parsed);
      fresh.sources.set(parsed.id, { value: parsed, given: fileSource.value, place: '' });
    }
  }
  return {
    entities,
    sources,
    fresh: {
      entities: [...fresh.entities.values()].map(({ value }) => value),
      sources: [...fresh.sources.values()].map(({ value }) => value),
    },
  };
}

interface Admission<T> {
  readonly value: T;
  readonly given: object;
  readonly place: string;
}

function bring<T extends { id: string }>(
  item: Given<T>,
  state: State,
  recorded: ReadonlyMap<string, object>,
  others: ReadonlyMap<string, object>,
  fresh: Map<string, Admission<T>>,
  all: Map<string, Pick<T, 'id'>>,
): void {
  const { value, at, given } = item;
  const conflict = (field: string, message: string) => {
    state.problems.push({ at: at(field), message });
    state.conflicts++;
  };
  if (others.has(value.id)) return conflict('id', `"${value.id}" is already the id of something else`);
  const there = recorded.get(value.id);
  const before = fresh.get(value.id);
  if (there) {
    const { other, more } = differences(given, there);
    for (const { field, was } of other) conflict(field, `is recorded as ${JSON.stringify(was)}`);
    for (const field of more) {
      state.notes.push(`${field} of ${value.id} is not taken over: what is recorded stays as it is`);
    }
  } else if (before) {
    const { other, more } = differences(given, before.value);
    for (const { field, was } of other) conflict(field, `is ${JSON.stringify(was)} at ${before.place}`);
    for (const field of more)
      conflict(field, `is not given at ${before.place}, where ${value.id} is first told`);
  } else {
    fresh.set(value.id, { value, given, place: state.row.parts.place });
    all.set(value.id, value);
    state.isNew = true;
  }
}

/** Claims that are not there yet, and those that were taken back, each once. */
async function newClaims(run: Run, states: readonly State[], { sources }: Admitted) {
  const first = new Map<string, { planned: PlannedClaim; state: State }>();
  for (const [i, state] of states.entries()) {
    if (i % TURN === 0) await turn();
    if (state.problems.length > 0) continue;
    for (const { value, at, part } of state.claims) {
      const id = claimId(value);
      if (part.id !== undefined && part.id !== id) {
        state.problems.push({ at: at('id'), message: `is ${part.id}, but what the claim says makes ${id}` });
        continue;
      }
      const before = first.get(id);
      if (before) {
        state.notes.push(`says the same as ${before.state.row.parts.place}`);
        continue;
      }
      const { recordedAt, retractedAt, importId } = part;
      const facts = sources.get(value.source);
      if (facts)
        first.set(id, {
          planned: { id, claim: value, source: facts, recordedAt, retractedAt, importId },
          state,
        });
    }
  }
  const claims: PlannedClaim[] = [];
  const reinstated: PlannedClaim[] = [];
  const all = [...first.values()];
  for (let i = 0; i < all.length; i += CHUNK) {
    const chunk = all.slice(i, i + CHUNK);
    const ids = chunk.map(({ planned }) => planned.id);
    const there = new Map((await run(read.claimsById, { ids })).map((row) => [row.id, row.retractedAt]));
    for (const { planned, state } of chunk) {
      const retractedAt = there.get(planned.id);
      if (retractedAt === undefined) claims.push(planned);
      else if (retractedAt !== null && !planned.retractedAt) reinstated.push(planned);
      else continue;
      state.isNew = true;
    }
  }
  return { claims, reinstated, ids: new Set(first.keys()) };
}

/** Disputes have to find their claims; they and what else a Chasqui file tells may be there already. */
async function checkRest(run: Run, states: readonly State[], ids: ReadonlySet<string>): Promise<void> {
  const disputes = new Set((await run(read.namedDisputes, {})).map(({ id }) => id));
  const imports = new Set((await run(read.imports, {})).map(({ id }) => id));
  for (const state of states) {
    if (state.problems.length > 0) continue;
    const { parts } = state.row;
    state.isNew ||=
      parts.head !== undefined ||
      parts.disputes.some(({ value }) => !disputes.has(String(value['id']))) ||
      parts.imports.some(({ value }) => !imports.has(String(value['id'])));
    for (const { value, at } of parts.disputes) {
      const named = (value['versions'] as { claims: string[] }[]).flatMap(({ claims }) => claims);
      const missing = named.filter((id) => !ids.has(id));
      const there = new Set((await run(read.claimsById, { ids: missing })).map(({ id }) => id));
      const lost = missing.filter((id) => !there.has(id));
      if (lost.length > 0)
        state.problems.push({ at: at('versions'), message: `names no claim: ${lost.join(', ')}` });
    }
  }
}
