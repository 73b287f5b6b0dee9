import {
  isNameRef,
  type NameRef,
  type RawRecord,
  type RawRow,
  type RawClaim,
} from '../../exchange/in/raw-row.ts';
import { slug } from '../../exchange/mapping/slug.ts';
import { problem, type Problem } from '../../model/errors.ts';
import { message, type Message } from '../../model/messages.ts';
import { forEachYielding } from '../../model/event-loop.ts';
import { fold } from '../../model/fold.ts';
import type { Run } from '../../store/graph-store.ts';
import { existingNodes } from '../existing.ts';
import { currentNames, type Names } from './current-names.ts';

/** A row in which names are replaced by ids. */
export interface ResolvedRow {
  readonly raw: RawRow;
  readonly entities: readonly RawRecord[];
  readonly claims: readonly RawClaim[];
  readonly problems: readonly Problem[];
  /** Which names were found in the graph. */
  readonly notes: readonly Message[];
}

/**
 * Resolves names to ids: to an entity of the file, else of the graph, with that name or alias and that kind; else to a
 * new id, or to the entity that a person declared to be the same (`same`, by that new id). An ambiguous name is a
 * problem of its row. The graph is read as `run` sees it, not at the version of `names`.
 */
export async function resolveNames(
  rows: readonly RawRow[],
  names: Names,
  same: Readonly<Record<string, string>>,
  run: Run,
): Promise<ResolvedRow[]> {
  const ids = new Map<string, Found>();
  await forEachYielding(rows, ({ entities }) => {
    for (const { value } of entities) {
      const { id, kind, name, aliases = [] } = value as Partial<EntityFields>;
      if (!id || !kind || !name) continue;
      for (const written of [name, ...aliases]) ids.set(keyOf({ kind, name: written }), { id });
    }
  });
  await assignIds(rows, ids, { names: await currentNames(names, run), same }, run);

  const resolved: ResolvedRow[] = [];
  await forEachYielding(rows, (raw) => resolved.push(resolveRow(raw, ids)));
  return resolved;
}

interface EntityFields {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What a name resolves to. */
interface Found {
  readonly id: string;
  /** How it was found in the graph. */
  readonly by?: 'name' | 'alias';
  /** Set for a new entity. */
  readonly added?: true;
  /** Set when a person declared it to be this entity. */
  readonly same?: true;
  readonly among?: readonly string[];
}

const keyOf = ({ kind, name }: Pick<NameRef, 'kind' | 'name'>) => `${kind} ${fold(name) || name}`;

/** The names by which a row refers to entities. */
function* namesIn({ entities, claims }: RawRow): Generator<NameRef> {
  for (const { value } of entities) {
    const { id, kind, name } = value as Partial<EntityFields>;
    if (id === undefined && kind && name) yield { kind, name };
  }
  for (const { value } of claims) {
    for (const ref of refsIn(value)) if (isNameRef(ref)) yield ref;
  }
}

function* refsIn(value: Readonly<Record<string, unknown>>): Generator<unknown> {
  yield value['subject'];
  yield value['object'];
  yield* (value['attributedTo'] as unknown[] | undefined) ?? [];
  yield* Object.values((value['qualifiers'] as object | undefined) ?? {});
}

async function assignIds(
  rows: readonly RawRow[],
  ids: Map<string, Found>,
  { names, same }: { readonly names: Pick<Names, 'find'>; readonly same: Readonly<Record<string, string>> },
  run: Run,
): Promise<void> {
  const unresolved = new Map<string, NameRef>();
  await forEachYielding(rows, (raw) => {
    for (const ref of namesIn(raw)) {
      const key = keyOf(ref);
      if (ids.has(key) || unresolved.has(key)) continue;
      const hits = names.find(fold(ref.name) || ref.name).filter(({ kind }) => kind === ref.kind);
      const exact = hits.filter(({ by }) => by === 'name');
      const best = exact.length > 0 ? exact : hits;
      if (best.length === 1 && best[0]) ids.set(key, best[0]);
      else if (best.length > 1) ids.set(key, { id: '', among: best.map(({ id }) => id) });
      else unresolved.set(key, ref);
    }
  });
  const candidates = new Map([...unresolved].map(([key, ref]) => [key, idCandidates(ref)]));
  const taken = await existingNodes(run, new Set([...candidates.values()].flat()));
  const given = new Set([...ids.values()].map(({ id }) => id));
  for (const [key, options] of candidates) {
    const free = options.find((id) => !taken.entities.has(id) && !taken.sources.has(id) && !given.has(id));
    if (!free) continue;
    given.add(free);
    const other = Object.hasOwn(same, free) ? same[free] : undefined;
    ids.set(key, other === undefined ? { id: free, added: true } : { id: other, same: true });
  }
}

/** Ids that can be derived from a name, best first. */
function idCandidates({ name, kind }: NameRef): string[] {
  const base = slug(name) || kind.toLowerCase();
  return [
    base,
    ...[kind.toLowerCase(), 2, 3, 4, 5, 6, 7, 8, 9].map((more) => `${base.slice(0, 118)}-${more}`),
  ];
}

const NONE: readonly never[] = [];

function resolveRow(raw: RawRow, ids: ReadonlyMap<string, Found>): ResolvedRow {
  if (namesIn(raw).next().done)
    return { raw, entities: raw.entities, claims: raw.claims, problems: NONE, notes: NONE };
  const problems: Problem[] = [];
  const notes = new Map<string, Message>();
  const added: RawRecord[] = [];
  const idOf = (ref: NameRef, at: string): string => {
    const { name } = ref;
    const found = ids.get(keyOf(ref));
    if (!found?.id) {
      problems.push(
        found?.among
          ? problem(at, 'NAME_AMBIGUOUS', { name, ids: found.among })
          : problem(at, 'NAME_WITHOUT_ID', { name }),
      );
      return '';
    }
    if (found.by) {
      const note = message(found.by === 'name' ? 'MATCHED_BY_NAME' : 'MATCHED_BY_ALIAS', {
        name,
        id: found.id,
      });
      notes.set(note.message, note);
    }
    return found.id;
  };
  const resolveRef = (ref: unknown, at: string): unknown => {
    if (!isNameRef(ref)) return ref;
    const id = idOf(ref, at);
    if (ids.get(keyOf(ref))?.added) added.push({ value: { ...ref, id }, at: () => at, ifMissing: true });
    return id;
  };
  const claims = raw.claims.map((record): RawClaim => {
    const { value, at } = record;
    if (![...refsIn(value)].some(isNameRef)) return record;
    const { subject, object, attributedTo, qualifiers } = value as Record<string, unknown>;
    return {
      ...record,
      value: {
        ...value,
        subject: resolveRef(subject, at('subject')),
        ...(object !== undefined && { object: resolveRef(object, at('object')) }),
        ...(attributedTo !== undefined && {
          attributedTo: (attributedTo as unknown[]).map((ref) => resolveRef(ref, at('attributedTo'))),
        }),
        qualifiers: Object.fromEntries(
          Object.entries((qualifiers as object | undefined) ?? {}).map(([key, ref]) => [
            key,
            resolveRef(ref, at(`qualifiers.${key}`)),
          ]),
        ),
      },
    };
  });
  const entities = raw.entities.map((record): RawRecord => {
    const { id, name, kind } = record.value as Partial<EntityFields>;
    if (id !== undefined || !name || !kind) return record;
    const isSame = ids.get(keyOf({ name, kind }))?.same;
    return {
      ...record,
      value: { ...record.value, id: idOf({ name, kind }, record.at('name')) },
      ...(isSame && { ifMissing: true }),
    };
  });
  return { raw, entities: [...entities, ...added], claims, problems, notes: [...notes.values()] };
}
