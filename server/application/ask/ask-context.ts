import type { Vocabulary } from '../../model/vocabulary.ts';
import type { GraphSnapshot } from '../graph/graph-snapshot.ts';

/** What an analysis for one request works with. */
export interface AskContext {
  readonly vocabulary: Vocabulary;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
  /** The graph as it was when the request first asked. */
  graph(): Promise<GraphSnapshot>;
}
