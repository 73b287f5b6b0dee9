import { inSteps, isTurnOver, nextTurn } from '../model/event-loop.ts';
import { oneAtATime } from '../model/one-at-a-time.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { read } from '../store/catalogue.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { readGraph } from '../store/graph-version.ts';
import type { GraphRow } from '../store/rows.ts';
import type { Blocks } from './graph/blocks.ts';
import { GraphBuilder } from './graph/graph-builder.ts';
import type { GraphColumns } from './graph/graph-columns.ts';
import { Projection, type Numbers } from './projection.ts';

/** Rows of one ranged read; bounds the memory of an answer, and for how long it holds up the event loop. */
const RANGE = 1_000;

/** The projection, kept in step with the store. */
export interface LiveProjection {
  /** The graph as it is now: compares versions (one small read) and reads only what is newer. */
  current(): Promise<Projection>;
}

/** Works out the blocks of a large graph, beside what else goes on. */
export type BlockFinder = (columns: GraphColumns) => Promise<Blocks>;

/** A projection over a store. Nothing is read before it is first asked for. */
export function liveProjection(
  store: GraphStore,
  vocabulary: Vocabulary,
  findBlocks: BlockFinder,
): LiveProjection {
  let loaded = nothingLoaded(vocabulary);
  let built: Projection | undefined;
  let finding = false;
  /** What changes the builder: others have turns in between, and must not publish it half changed. */
  const changing = oneAtATime();
  let running: Promise<Projection> | undefined;
  let queued: Promise<Projection> | undefined;

  async function catchUp(): Promise<Projection> {
    for (;;) {
      const graph = await readGraph(store);
      if (built?.version === graph.version) return built;
      if (graph.nodesVersion > loaded.version) {
        loaded = (await load(graph)) ?? loaded;
        continue;
      }
      const isCaughtUp = await changing(() => update(graph));
      if (isCaughtUp && built) return built;
    }
  }

  /** Reads what is newer and publishes it; false when the graph was written to meanwhile. */
  async function update(graph: GraphRow): Promise<boolean> {
    loaded.isComplete = false;
    try {
      await readNodes(loaded, graph);
      await readClaims(loaded, graph);
    } catch (error) {
      // A claim that was reinstated meanwhile may name entities that are newer; half put in, it is of no use.
      loaded = nothingLoaded(vocabulary);
      if ((await readGraph(store)).version === graph.version) throw error;
      return false;
    }
    loaded.version = graph.version;
    if ((await readGraph(store)).version !== graph.version) return false;
    loaded.isComplete = true;
    await publish();
    return true;
  }

  /** Reads everything; null when entities or sources changed on the way, so that claims did not fit them. */
  async function load(graph: GraphRow): Promise<Loaded | null> {
    const fresh = nothingLoaded(vocabulary);
    try {
      await readNodes(fresh, graph);
      await inRanges(0, graph.claimSeq, async (range) =>
        fresh.builder.putClaims(await store.read(read.projectClaims, range)),
      );
    } catch (error) {
      if ((await readGraph(store)).nodesVersion === graph.nodesVersion) throw error;
      return null;
    }
    fresh.claims = graph.claimSeq;
    fresh.version = graph.version;
    return fresh;
  }

  /** Reads what was retracted or reinstated since, and what is new: range by range, so that rows die young. */
  async function readClaims(into: Loaded, { version, claimSeq }: GraphRow): Promise<void> {
    const versions = { from: into.version + 1, to: version, lastSeq: into.claims };
    const changed = [...(await store.read(read.projectClaimsSince, versions))];
    for (let i = 0; i < changed.length; i += RANGE) {
      if (isTurnOver()) await nextTurn();
      into.builder.putClaims(changed.slice(i, i + RANGE));
    }
    await inRanges(into.claims, claimSeq, async (range) =>
      into.builder.putClaims(await store.read(read.projectClaims, range)),
    );
    into.claims = claimSeq;
  }

  async function readNodes(into: Loaded, { entitySeq, sourceSeq }: GraphRow): Promise<void> {
    await inRanges(into.entities, entitySeq, async (range) =>
      into.builder.addEntities(await store.read(read.projectEntities, range)),
    );
    into.entities = entitySeq;
    await inRanges(into.sources, sourceSeq, async (range) =>
      into.builder.addSources(await store.read(read.projectSources, range)),
    );
    into.sources = sourceSeq;
  }

  async function publish(): Promise<Projection> {
    const { builder, numbers, version } = loaded;
    const columns = await inSteps(builder.publishing(version));
    built = new Projection(columns, numbers, builder.valueClaims());
    if (!columns.blocks && !finding) void addBlocks(columns, builder);
    return built;
  }

  /** Until they are found searches go without; a graph that has changed meanwhile asks again. */
  async function addBlocks(columns: GraphColumns, builder: GraphBuilder): Promise<void> {
    finding = true;
    try {
      const blocks = await findBlocks(columns);
      finding = false;
      await changing(async () => {
        builder.setBlocks(blocks);
        // A graph that is being read is incomplete until it is published.
        if (built?.lineage === loaded.numbers && loaded.isComplete) await publish();
      });
    } catch {
      finding = false;
    }
  }

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

/** What was read so far, and up to which version. */
interface Loaded {
  readonly builder: GraphBuilder;
  readonly numbers: Numbers;
  entities: number;
  sources: number;
  claims: number;
  version: number;
  /** Whether it holds all of its version: not while it is being read. */
  isComplete: boolean;
}

function nothingLoaded(vocabulary: Vocabulary): Loaded {
  const builder = new GraphBuilder(vocabulary);
  const numbers: Numbers = {
    entity: (id) => builder.findEntity(id),
    link: (id) => builder.findLink(id),
    source: (id) => builder.findSource(id),
    publisher: (name) => builder.findPublisher(name),
    origin: (id) => builder.findOrigin(id),
  };
  return { builder, numbers, entities: 0, sources: 0, claims: 0, version: -1, isComplete: false };
}

async function inRanges(
  after: number,
  last: number,
  read: (range: { from: number; to: number }) => Promise<void>,
) {
  for (let from = after + 1; from <= last; from += RANGE) {
    await read({ from, to: Math.min(from + RANGE - 1, last) });
  }
}
