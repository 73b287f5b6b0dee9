import type { Vocabulary } from '../model/vocabulary.ts';
import { read } from '../store/catalogue.ts';
import type { GraphStore } from '../store/graph-store.ts';
import type { GraphRow, ProjectedClaimRow } from '../store/rows.ts';
import {
  buildProjection,
  type ProjectedEntity,
  type ProjectedSource,
  type Projection,
} from './projection.ts';

/** Rows of one ranged read; bounds the memory of an answer. */
const RANGE = 10_000;

/** The projection, kept in step with the store. */
export interface LiveProjection {
  /** The graph as it is now: compares versions (one small read) and reads only what is newer. */
  current(): Promise<Projection>;
}

/** A projection over a store. Nothing is read before it is first asked for. */
export function liveProjection(store: GraphStore, vocabulary: Vocabulary): LiveProjection {
  const entities: ProjectedEntity[] = [];
  const sources = new Map<string, ProjectedSource>();
  const claims = new Map<string, ProjectedClaimRow>();
  let built: Projection | undefined;
  let sourceSeq = 0;
  let running: Promise<Projection> | undefined;
  let queued: Promise<Projection> | undefined;

  async function catchUp(): Promise<Projection> {
    for (;;) {
      const graph = await graphRow(store);
      if (built && built.version === graph.version) return built;
      const before = built?.version ?? 0;
      const newClaims = built
        ? await store.read(read.projectClaimsSince, { version: before })
        : await allClaims(graph);
      for (const e of await inRanges(entities.length, graph.entitySeq, (r) =>
        store.read(read.projectEntities, r),
      )) {
        entities.push(e);
      }
      for (const s of await inRanges(sourceSeq, graph.sourceSeq, (r) => store.read(read.projectSources, r))) {
        sources.set(s.id, s);
      }
      sourceSeq = graph.sourceSeq;
      for (const claim of newClaims) claims.set(claim.id, claim);
      // A commit in between may have brought claims whose entities were not read yet: go round again.
      if ((await graphRow(store)).version === graph.version) {
        built = buildProjection(
          { version: graph.version, entities: [...entities], sources, claims: claims.values() },
          vocabulary,
        );
        return built;
      }
    }
  }

  const allClaims = (graph: GraphRow) =>
    inRanges(0, graph.claimSeq, (r) => store.read(read.projectClaims, r));

  function start(): Promise<Projection> {
    running = catchUp().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    current() {
      if (!running) return start();
      // One that is under way may have looked before the caller's own write; the next look serves all who wait.
      queued ??= running
        .catch(() => undefined)
        .then(() => {
          queued = undefined;
          return running ?? start();
        });
      return queued;
    },
  };
}

async function graphRow(store: GraphStore): Promise<GraphRow> {
  const [graph] = await store.read(read.graph, {});
  if (!graph) throw new Error('the Graph node is missing');
  return graph;
}

async function inRanges<T>(
  after: number,
  last: number,
  read: (range: { from: number; to: number }) => Promise<T[]>,
) {
  const found: T[] = [];
  for (let from = after + 1; from <= last; from += RANGE) {
    for (const row of await read({ from, to: Math.min(from + RANGE - 1, last) })) found.push(row);
  }
  return found;
}
