import { runSteps, shouldYield, yieldToEventLoop } from '../model/event-loop.ts';
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

/** Rows per read: limits memory, and how long one read blocks the event loop. */
const ROWS_PER_READ = 1_000;

/** A projection that follows the store. */
export interface LiveProjection {
  /** The current graph. Compares versions in one small read, and reads only what is newer. */
  current(): Promise<Projection>;
}

/** Finds the blocks of a large graph in the background. */
export type BlockFinder = (columns: GraphColumns) => Promise<Blocks>;

/** A projection over a store. The first call of `current` reads it. */
export function liveProjection(
  store: GraphStore,
  vocabulary: Vocabulary,
  findBlocks: BlockFinder,
): LiveProjection {
  let loaded = emptyState(vocabulary);
  let built: Projection | undefined;
  let isFindingBlocks = false;
  /** Runs changes of the builder one at a time: they yield to the event loop, and must not be published half done. */
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

  /** Reads what is newer and publishes it; false if the graph was changed meanwhile. */
  async function update(graph: GraphRow): Promise<boolean> {
    loaded.isComplete = false;
    try {
      await readNodes(loaded, graph);
      await readClaims(loaded, graph);
    } catch (error) {
      // A claim reinstated meanwhile may refer to newer entities; a half-updated builder cannot be used.
      loaded = emptyState(vocabulary);
      if ((await readGraph(store)).version === graph.version) throw error;
      return false;
    }
    loaded.version = graph.version;
    if ((await readGraph(store)).version !== graph.version) return false;
    loaded.isComplete = true;
    await publish();
    return true;
  }

  /** Reads everything; null if entities or sources changed meanwhile, so that claims refer to unread ones. */
  async function load(graph: GraphRow): Promise<Loaded | null> {
    const fresh = emptyState(vocabulary);
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

  /** Reads claims that were retracted or reinstated since, and new ones. In ranges, so that rows are freed early. */
  async function readClaims(into: Loaded, { version, claimSeq }: GraphRow): Promise<void> {
    const versions = { from: into.version + 1, to: version, lastSeq: into.claims };
    const changed = [...(await store.read(read.projectClaimsSince, versions))];
    for (let i = 0; i < changed.length; i += ROWS_PER_READ) {
      if (shouldYield()) await yieldToEventLoop();
      into.builder.putClaims(changed.slice(i, i + ROWS_PER_READ));
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
    const columns = await runSteps(builder.publishing(version));
    built = new Projection(columns, numbers, builder.valueClaims());
    if (!columns.blocks && !isFindingBlocks) void addBlocks(columns, builder);
    return built;
  }

  /** Finds the blocks in the background. Until then searches do without; a graph that changed meanwhile starts again. */
  async function addBlocks(columns: GraphColumns, builder: GraphBuilder): Promise<void> {
    isFindingBlocks = true;
    try {
      const blocks = await findBlocks(columns);
      isFindingBlocks = false;
      await changing(async () => {
        builder.setBlocks(blocks);
        // A graph that is being read is incomplete until it is published.
        if (built?.lineage === loaded.numbers && loaded.isComplete) await publish();
      });
    } catch {
      isFindingBlocks = false;
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
      // A run in progress may have read the version before the caller's own write; the next run serves all callers.
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

/** What was read, and up to which version. */
interface Loaded {
  readonly builder: GraphBuilder;
  readonly numbers: Numbers;
  entities: number;
  sources: number;
  claims: number;
  version: number;
  /** Whether everything of its version was read. */
  isComplete: boolean;
}

function emptyState(vocabulary: Vocabulary): Loaded {
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
  for (let from = after + 1; from <= last; from += ROWS_PER_READ) {
    await read({ from, to: Math.min(from + ROWS_PER_READ - 1, last) });
  }
}
