import type { Projection } from '../../analysis/projection.ts';
import type { ImportLimits } from '../../exchange/in/limits.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import type { GraphStore } from '../../store/graph-store.ts';

/** What an import of one request works with. */
export interface ImportContext {
  readonly store: GraphStore;
  readonly vocabulary: Vocabulary;
  readonly limits: ImportLimits;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
  /** The graph as it is now. */
  projection(): Promise<Projection>;
}
