import type { z } from 'zod';
import { linkClaim, valueClaim, type LinkClaim, type ValueClaim } from '../model/claim.ts';
import { entity, source, type Entity, type Source } from '../model/entity.ts';
import { InvalidInput, type Problem } from '../model/errors.ts';
import { parseShape } from '../model/parse-shape.ts';

/** An unchecked record, and the place of each of its fields for messages: `linkClaims[2].object`, `a.csv:12 object`. */
export interface Incoming {
  readonly value: unknown;
  readonly at: (field?: string) => string;
}

/** Unchecked records, of which all are recorded or none. */
export interface IncomingBatch {
  readonly entities: readonly Incoming[];
  readonly sources: readonly Incoming[];
  readonly linkClaims: readonly Incoming[];
  readonly valueClaims: readonly Incoming[];
}

/** A record of a batch in its type, with its place. */
export interface Item<T> {
  readonly value: T;
  readonly at: (field?: string) => string;
}

export interface Batch {
  readonly entities: readonly Item<Entity>[];
  readonly sources: readonly Item<Source>[];
  readonly linkClaims: readonly Item<LinkClaim>[];
  readonly valueClaims: readonly Item<ValueClaim>[];
}

/** Checks the shape of every record. Throws InvalidInput with every place that is wrong. */
export function parseBatch(incoming: IncomingBatch): Batch {
  const problems: Problem[] = [];
  const batch = {
    entities: parseAll(incoming.entities, entity, problems),
    sources: parseAll(incoming.sources, source, problems),
    linkClaims: parseAll(incoming.linkClaims, linkClaim, problems),
    valueClaims: parseAll(incoming.valueClaims, valueClaim, problems),
  };
  if (problems.length > 0) throw new InvalidInput(problems);
  return batch;
}

function parseAll<T>(all: readonly Incoming[], schema: z.ZodType<T>, problems: Problem[]): Item<T>[] {
  return all.flatMap(({ value, at }) => {
    const parsed = parseShape(schema, value);
    if (parsed.success) return [{ value: parsed.data, at }];
    for (const { path, message } of parsed.problems) {
      problems.push({ at: at(path.map(String).join('.') || undefined), ...message });
    }
    return [];
  });
}
