import { StoreRefused } from '../model/errors.ts';
import { canOpen, SCHEMA_VERSION } from '../model/schema-version.ts';
import { read, write } from './catalogue.ts';
import type { GraphStore } from './graph-store.ts';

/**
 * Creates the Graph node of an empty database. Throws StoreRefused for data of a schema version that cannot be opened,
 * and leaves it untouched. Runs after the schema statements, which are idempotent.
 */
export async function setUpGraph(store: GraphStore, place: string): Promise<void> {
  const [found] = await store.read(read.schemaVersion, {});
  if (found && !canOpen(found.version)) throw otherVersion(place, found.version);
  if (!found) await store.write((run) => run(write.createGraph, { schemaVersion: SCHEMA_VERSION }));
}

/** The error for data of another schema version. */
export function otherVersion(place: string, version: number): StoreRefused {
  return new StoreRefused(
    version > SCHEMA_VERSION
      ? `${place} was written by a newer version of Chasqui: expected a schema version up to ${SCHEMA_VERSION}; got ${version}. Run that version, or use other data`
      : `${place} was written by an older version of Chasqui: expected schema version ${SCHEMA_VERSION}; got ${version}. Export it with that version and import the file with this one`,
  );
}
