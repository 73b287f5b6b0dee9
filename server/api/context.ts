import type { Role } from '../access/tokens.ts';
import type { NameIndex } from '../analysis/name-index.ts';
import type { LinkFilter, LinkInView, LinkView } from '../analysis/link-view.ts';
import type { ComputedDispute } from '../analysis/contested.ts';
import type { Projection } from '../analysis/projection.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { Loaders } from './loaders.ts';

/** What one request holds on to: the graph at one version, and what it has read so far. */
export interface Context {
  readonly store: GraphStore;
  readonly vocabulary: Vocabulary;
  readonly role: Role;
  readonly loaders: Loaders;
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal;
  /** The graph as it was when the request first asked. */
  graph(): Promise<GraphAtVersion>;
  /** Makes the next `graph()` look at the store again: after a write. */
  refresh(): void;
}

/** The projection with what is derived from it once a version. */
export interface GraphAtVersion {
  readonly projection: Projection;
  readonly names: NameIndex;
  readonly disputes: readonly ComputedDispute[];
  /** Checks a filter and applies it. Throws InvalidInput or NotFound naming what is wrong in it. */
  view(filter?: LinkFilter | null): LinkView;
}

/** A link as resolvers pass it on: what it adds up to under the filter it was found with. */
export interface LinkNode extends LinkInView {
  readonly projection: Projection;
}

export const linkNode = (projection: Projection, found: LinkInView): LinkNode => ({ projection, ...found });
