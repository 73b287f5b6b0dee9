import { StoreRefused } from '../model/errors.ts';
import { canOpen, SCHEMA_VERSION } from '../model/schema-version.ts';
import { read, write } from './catalogue.ts';
import type { GraphStore } from './graph-store.ts';

/**
 * Refuses data of a schema version that cannot be opened, which it leaves untouched; gives an empty database its Graph node.
 * Runs after the schema statements, which change nothing where they hold already.
 */
export async function setUpGraph(store: GraphStore, place: string): Promise<void> {
  const [found] = await store.read(read.schemaVersion, {});
  if (found && !canOpen(found.version)) throw otherVersion(place, found.version);
  if (!found) await store.write((run) => run(write.createGraph, { schemaVersion: SCHEMA_VERSION }));
}

export function otherVersion(place: string, version: number): StoreRefused {
  return new StoreRefused(
    version > SCHEMA_VERSION
      ? `${place} was written by a newer Chasqui (schema ${version}; this one knows ${SCHEMA_VERSION}); run that version, or use another place`
      : `${place} was written by an older Chasqui (schema ${version}; this one needs ${SCHEMA_VERSION}); export it there and import it here`,
  );
}
