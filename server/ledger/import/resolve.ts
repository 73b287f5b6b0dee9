import { isNameRef, type NameRef, type Part, type Parts, type SaidPart } from '../../exchange/in/parts.ts';
import { slug } from '../../exchange/mapping/slug.ts';
import type { Problem } from '../../model/errors.ts';
import { eachInTurns } from '../../model/event-loop.ts';
import { fold } from '../../model/fold.ts';
import type { Run } from '../../store/graph-store.ts';
import { knownOf } from '../known.ts';
import { namesNow, type Names } from './names-now.ts';

/** A row in which everything goes by its id. */
export interface ResolvedRow {
  readonly parts: Parts;
  readonly entities: readonly Part[];
  readonly claims: readonly SaidPart[];
  readonly problems: readonly Problem[];
  /** What was found in the graph by what it is called. */
  readonly notes: readonly string[];
}

/**
 * Gives an id to what rows name: that of an entity of the file, else of the graph, with that name or alias and
 * kind; else a new one, or what a person said is the same (`same`, by that new id). A name that several go by is
 * a problem of its row. Names are those of the graph as `run` sees it, not of the version that `names` knows.
 */
export async function resolveNames(
  rows: readonly Parts[],
  names: Names,
  same: Readonly<Record<string, string>>,
  run: Run,
): Promise<ResolvedRow[]> {
  const ids = new Map<string, Found>();
  await eachInTurns(rows, ({ entities }) => {
    for (const { value } of entities) {
      const { id, kind, name, aliases = [] } = value as Partial<Entityish>;
      if (!id || !kind || !name) continue;
      for (const called of [name, ...aliases]) ids.set(keyOf({ kind, name: called }), { id });
    }
  });
  await newIds(rows, ids, { names: await namesNow(names, run), same }, run);

  const resolved: ResolvedRow[] = [];
  await eachInTurns(rows, (parts) => resolved.push(resolveRow(parts, ids)));
  return resolved;
}

interface Entityish {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What a name stands for. */
interface Found {
  readonly id: string;
  /** How it was found in the graph. */
  readonly by?: 'name' | 'alias';
  /** It is new. */
  readonly added?: true;
  /** A person said that it is this one. */
  readonly same?: true;
  readonly among?: readonly string[];
}

const keyOf = ({ kind, name }: Pick<NameRef, 'kind' | 'name'>) => `${kind} ${fold(name) || name}`;

/** Every name that rows use for an entity, once each. */
function* named({ entities, claims }: Parts): Generator<NameRef> {
  for (const { value } of entities) {
    const { id, kind, name } = value as Partial<Entityish>;
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

async function newIds(
  rows: readonly Parts[],
  ids: Map<string, Found>,
  { names, same }: { readonly names: Pick<Names, 'find'>; readonly same: Readonly<Record<string, string>> },
  run: Run,
): Promise<void> {
  const wanted = new Map<string, NameRef>();
  await eachInTurns(rows, (parts) => {
    for (const ref of named(parts)) {
      const key = keyOf(ref);
      if (ids.has(key) || wanted.has(key)) continue;
      const hits = names.find(fold(ref.name) || ref.name).filter(({ kind }) => kind === ref.kind);
      const exact = hits.filter(({ by }) => by === 'name');
      const best = exact.length > 0 ? exact : hits;
      if (best.length === 1 && best[0]) ids.set(key, best[0]);
      else if (best.length > 1) ids.set(key, { id: '', among: best.map(({ id }) => id) });
      else wanted.set(key, ref);
    }
  });
  const candidates = new Map([...wanted].map(([key, ref]) => [key, choices(ref)]));
  const taken = await knownOf(run, new Set([...candidates.values()].flat()));
  const given = new Set([...ids.values()].map(({ id }) => id));
  for (const [key, options] of candidates) {
    const free = options.find((id) => !taken.entities.has(id) && !taken.sources.has(id) && !given.has(id));
    if (!free) continue;
    given.add(free);
    const other = Object.hasOwn(same, free) ? same[free] : undefined;
    ids.set(key, other === undefined ? { id: free, added: true } : { id: other, same: true });
  }
}

/** Ids for something of a name, best first. */
function choices({ name, kind }: NameRef): string[] {
  const base = slug(name) || kind.toLowerCase();
  return [
    base,
    ...[kind.toLowerCase(), 2, 3, 4, 5, 6, 7, 8, 9].map((more) => `${base.slice(0, 118)}-${more}`),
  ];
}

const NONE: readonly never[] = [];

function resolveRow(parts: Parts, ids: ReadonlyMap<string, Found>): ResolvedRow {
  if (named(parts).next().done)
    return { parts, entities: parts.entities, claims: parts.claims, problems: NONE, notes: NONE };
  const problems: Problem[] = [];
  const notes = new Set<string>();
  const added: Part[] = [];
  const idOf = (ref: NameRef, at: string): string => {
    const found = ids.get(keyOf(ref));
    if (!found?.id) {
      const message = found?.among
        ? `"${ref.name}" is the name of ${found.among.join(' and ')}; specify one by its id`
        : `cannot derive an id from "${ref.name}"; specify one`;
      problems.push({ at, message });
      return '';
    }
    if (found.by) notes.add(`"${ref.name}" matches ${found.id} by its ${found.by}`);
    return found.id;
  };
  const one = (ref: unknown, at: string): unknown => {
    if (!isNameRef(ref)) return ref;
    const id = idOf(ref, at);
    if (ids.get(keyOf(ref))?.added) added.push({ value: { ...ref, id }, at: () => at, ifMissing: true });
    return id;
  };
  const claims = parts.claims.map((part): SaidPart => {
    const { value, at } = part;
    if (![...refsIn(value)].some(isNameRef)) return part;
    const { subject, object, attributedTo, qualifiers } = value as Record<string, unknown>;
    return {
      ...part,
      value: {
        ...value,
        subject: one(subject, at('subject')),
        ...(object !== undefined && { object: one(object, at('object')) }),
        ...(attributedTo !== undefined && {
          attributedTo: (attributedTo as unknown[]).map((ref) => one(ref, at('attributedTo'))),
        }),
        qualifiers: Object.fromEntries(
          Object.entries((qualifiers as object | undefined) ?? {}).map(([key, ref]) => [
            key,
            one(ref, at(`qualifiers.${key}`)),
          ]),
        ),
      },
    };
  });
  const entities = parts.entities.map((part): Part => {
    const { id, name, kind } = part.value as Partial<Entityish>;
    if (id !== undefined || !name || !kind) return part;
    const isSame = ids.get(keyOf({ name, kind }))?.same;
    return {
      ...part,
      value: { ...part.value, id: idOf({ name, kind }, part.at('name')) },
      ...(isSame && { ifMissing: true }),
    };
  });
  return { parts, entities: [...entities, ...added], claims, problems, notes: [...notes] };
}
