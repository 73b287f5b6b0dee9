import { message, type Message } from '../../model/messages.ts';
import type { RawRecord, ImportHistory } from '../../exchange/in/raw-row.ts';
import { source, type Entity, type Source } from '../../model/entity.ts';
import { shouldYield, yieldToEventLoop } from '../../model/event-loop.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import {
  checkClaim,
  checkOutlet,
  checkSubtype,
  type CheckContext,
  type EntityFacts,
  type SourceFacts,
} from '../check-claim.ts';
import type { ExistingNodes } from '../existing.ts';
import { differences } from './differences.ts';
import type { ImportRow, TypedClaim, TypedRecord } from './import-row.ts';

/** An entity or a source that is new or reinstated, with what a Chasqui file records about it. */
export type NewNode<T> = T & Partial<ImportHistory>;

/** Entities and sources that claims may refer to. */
interface Nodes {
  readonly entities: ReadonlyMap<string, EntityFacts>;
  readonly sources: ReadonlyMap<string, SourceFacts>;
}

/** The entities and sources of the graph once the rows are imported: recorded ones and new ones. */
export interface AdmittedNodes extends Nodes {
  readonly added: {
    readonly entities: readonly NewNode<Entity>[];
    readonly sources: readonly NewNode<Source>[];
  };
  /** Ids of recorded entities and sources that rows define. */
  readonly same: { readonly entities: ReadonlySet<string>; readonly sources: ReadonlySet<string> };
  /** Ids of new entities that rows only refer to. */
  readonly onlyReferenced: ReadonlySet<string>;
  /** All of these and the retracted ones: claims that are imported as retracted may refer to them. */
  readonly withRetracted: Nodes;
}

/**
 * Checks rows, and refuses those that are invalid until the others are consistent: a row that refers to an entity or a
 * source of a refused row is refused too.
 */
export async function admitRows(
  rows: readonly ImportRow[],
  existing: ExistingNodes,
  fileSource: RawRecord | null,
  vocabulary: Vocabulary,
): Promise<AdmittedNodes> {
  for (;;) {
    const valid = rows.filter((row) => !row.isRefused);
    const nodes = nodesWith(valid, existing, fileSource);
    let current = valid[0];
    const report = (at: string, wrong: Message) => current?.refuse(at, wrong);
    const context: CheckContext = { ...nodes, vocabulary, report };
    const retracted: CheckContext = { ...context, ...nodes.withRetracted };
    for (const row of valid) {
      if (shouldYield()) await yieldToEventLoop();
      if (row.isRefused) continue;
      current = row;
      for (const item of row.entities) checkSubtype(item, vocabulary, report);
      for (const item of row.sources) checkOutlet(item, nodes.entities, report);
      for (const item of row.claims) {
        item.missingEnd = missingEnd(item, nodes.entities);
        item.onlyReinstates =
          item.record.withEntity?.ifMissing === true && !nodes.onlyReferenced.has(item.value.subject);
        if (item.missingEnd === undefined && !item.onlyReinstates)
          item.value = checkClaim(item, item.record.retractedAt ? retracted : context);
      }
    }
    const hasLostNodes = valid.some((row) => row.isRefused && row.entities.length + row.sources.length > 0);
    if (!hasLostNodes) return nodes;
  }
}

/** The end that an optional link lacks. */
function missingEnd({ value, record }: TypedClaim, entities: Nodes['entities']): string | undefined {
  if (!record.ifThere || !('object' in value)) return undefined;
  return [value.subject, value.object].find((id) => !entities.has(id));
}

/** A new entity or source, and the place of the row that first defines it. */
interface Definition<T> {
  readonly value: NewNode<T>;
  readonly place: string;
}

/** Entities or sources by id: recorded, retracted, and added by rows. */
class NodeTable<T extends { readonly id: string }, F extends { readonly id: string }> {
  readonly recorded: ReadonlyMap<string, T & F>;
  readonly retracted: ReadonlyMap<string, T & F>;
  readonly added = new Map<string, Definition<T>>();
  readonly same = new Set<string>();
  readonly all: Map<string, F>;

  constructor(recorded: ReadonlyMap<string, T & F>, retracted: ReadonlyMap<string, T & F>) {
    this.recorded = recorded;
    this.retracted = retracted;
    this.all = new Map(recorded);
  }

  /** Retracted ones keep their ids. */
  has(id: string): boolean {
    return this.all.has(id) || this.added.has(id) || this.retracted.has(id);
  }

  add(value: NewNode<T> & F, place: string): void {
    this.added.set(value.id, { value, place });
    if (!value.retractedAt) this.all.set(value.id, value);
  }

  newNodes(): NewNode<T>[] {
    return [...this.added.values()].map(({ value }) => value);
  }

  withRetracted(): ReadonlyMap<string, F> {
    const added = this.newNodes().filter(({ retractedAt }) => retractedAt) as unknown as F[];
    if (added.length + this.retracted.size === 0) return this.all;
    return new Map([...this.retracted, ...added.map((value) => [value.id, value] as const), ...this.all]);
  }
}

/** Recorded nodes and those of valid rows. The first row that defines a node wins; one that differs conflicts. */
function nodesWith(
  valid: readonly ImportRow[],
  existing: ExistingNodes,
  fileSource: RawRecord | null,
): AdmittedNodes {
  const entities = new NodeTable<Entity, EntityFacts>(existing.entities, existing.retracted.entities);
  const sources = new NodeTable<Source, SourceFacts>(existing.sources, existing.retracted.sources);
  for (const row of valid) {
    row.isNew = false;
    for (const item of row.entities) if (!item.ifMissing) define(item, row, entities, sources);
    for (const item of row.sources) define(item, row, sources, entities);
  }
  const onlyReferenced = new Set<string>();
  for (const row of valid) {
    for (const item of row.entities) {
      if (!item.ifMissing || entities.all.has(item.value.id)) continue;
      define(item, row, entities, sources);
      onlyReferenced.add(item.value.id);
    }
  }
  const file = fileSource && source.parse(fileSource.value);
  if (file && !sources.all.has(file.id)) sources.add(file, '');
  else if (file) sources.same.add(file.id);
  return {
    entities: entities.all,
    sources: sources.all,
    added: { entities: entities.newNodes(), sources: sources.newNodes() },
    same: { entities: entities.same, sources: sources.same },
    onlyReferenced,
    withRetracted: { entities: entities.withRetracted(), sources: sources.withRetracted() },
  };
}

function define<T extends { readonly id: string }, F extends { readonly id: string }>(
  { value, at, given, recorded }: TypedRecord<T & F>,
  row: ImportRow,
  table: NodeTable<T, F>,
  other: { has(id: string): boolean },
): void {
  if (other.has(value.id)) return row.conflict(at('id'), message('ID_TAKEN', { id: value.id }));
  // A retracted node of a Chasqui file is there only for its claims, and changes nothing that is recorded.
  if (recorded?.retractedAt && (table.recorded.has(value.id) || table.retracted.has(value.id))) return;
  const existing = table.recorded.get(value.id);
  const first = table.added.get(value.id);
  if (existing) {
    table.same.add(value.id);
    const { other, more } = differences(given, existing);
    for (const { field, was } of other)
      row.conflict(
        at(field),
        message('RECORDED_AS', {
          recorded: JSON.stringify(was),
          value: JSON.stringify((given as Record<string, unknown>)[field]),
        }),
      );
    for (const field of more) {
      row.note(message('FIELD_IGNORED', { field, id: value.id }));
    }
  } else if (first) {
    const { other, more } = differences(given, first.value);
    for (const { field, was } of other)
      row.conflict(
        at(field),
        message('DIFFERS_FROM_ROW', { value: JSON.stringify(was), place: first.place }),
      );
    for (const field of more) {
      row.conflict(at(field), message('MISSING_IN_ROW', { place: first.place, id: value.id }));
    }
  } else {
    table.add({ ...value, ...recorded }, row.row.raw.place);
    row.isNew = true;
  }
}
