import type { Vocabulary } from '../../model/vocabulary.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { RecordedSourceRow } from '../../store/rows.ts';
import type { GraphSnapshot } from '../graph/graph-snapshot.ts';

/** What an export of one request works with. */
export interface ExportContext {
  readonly store: GraphStore;
  readonly vocabulary: Vocabulary;
  /** The graph as it was when the request first asked. */
  graph(): Promise<GraphSnapshot>;
  /** Makes the next `graph()` read the version from the store again. */
  refresh(): void;
  /** Sources by their ids; unknown ids are left out. */
  loadSources(ids: readonly string[]): Promise<RecordedSourceRow[]>;
}
