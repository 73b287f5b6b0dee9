import { NONE } from './none.ts';

/**
 * The blocks (biconnected components) of the graph as a rooted block-cut forest. A simple path between two entities stays
 * within the blocks between them on this tree. As removing links only splits blocks, that holds under every filter and
 * direction.
 */
export interface Blocks {
  /** `joins` of the columns they were computed from; they are valid while it is unchanged. */
  readonly joins: number;
  /** The block that connects an entity to its parent in the tree; NONE for a root. */
  readonly blockOf: Uint32Array;
  /** The entity at the top of a block. */
  readonly top: Uint32Array;
  /** Distance of a block from the root of its tree. */
  readonly depth: Uint32Array;
  /** Entities of a block, without its top. */
  readonly size: Uint32Array;
}

/** The columns that blocks are computed from. */
interface Rows {
  readonly entityCount: number;
  readonly joins: number;
  readonly rowStart: Uint32Array;
  readonly rowEnd: Uint32Array;
  readonly arcTo: Uint32Array;
}

const shared = (cells: number) => new Uint32Array(new SharedArrayBuffer(cells * 4));

/** Hopcroft and Tarjan's depth-first search (CACM 16, 1973), without recursion. O(entities + links). */
export function findBlocks({ entityCount, rowStart, rowEnd, arcTo, joins }: Rows): Blocks {
  const found = new Uint32Array(entityCount);
  const low = new Uint32Array(entityCount);
  const parent = new Uint32Array(entityCount).fill(NONE);
  const next = rowStart.slice(0, entityCount);
  const blockOf = shared(entityCount).fill(NONE);
  const [top, depth, size] = [shared(entityCount), shared(entityCount), shared(entityCount)];
  const way: number[] = [];
  const open = new Uint32Array(entityCount);
  let openCount = 0;
  let blocks = 0;
  let clock = 0;

  const close = (at: number, child: number) => {
    top[blocks] = at;
    for (;;) {
      const entity = open[--openCount]!;
      blockOf[entity] = blocks;
      size[blocks]!++;
      if (entity === child) break;
    }
    blocks++;
  };

  for (let root = 0; root < entityCount; root++) {
    if (found[root] !== 0) continue;
    found[root] = low[root] = ++clock;
    way.push(root);
    while (way.length > 0) {
      const at = way[way.length - 1]!;
      if (next[at]! < rowEnd[at]!) {
        const to = arcTo[next[at]!++]!;
        if (found[to] === 0) {
          found[to] = low[to] = ++clock;
          parent[to] = at;
          open[openCount++] = to;
          way.push(to);
        } else if (to !== parent[at] && found[to]! < low[at]!) low[at] = found[to]!;
        continue;
      }
      way.pop();
      const above = parent[at]!;
      if (above === NONE) continue;
      if (low[at]! < low[above]!) low[above] = low[at]!;
      if (low[at]! >= found[above]!) close(above, at);
    }
  }
  // A block is closed before the one it hangs from.
  for (let block = blocks - 1; block >= 0; block--) {
    const above = blockOf[top[block]!]!;
    depth[block] = above === NONE ? 0 : depth[above]! + 1;
  }
  const cut = (column: Uint32Array) => column.slice(0, blocks);
  return { joins, blockOf, top: cut(top), depth: cut(depth), size: cut(size) };
}

/** Where simple paths between two entities can lie. */
export interface Between {
  /** Blocks on the tree path. */
  readonly blocks: number[];
  /** The highest entity, which is in none of the blocks by `blockOf`. */
  readonly apex: number;
}

/** The blocks between two entities; null if they are not connected. */
export function blocksBetween(tree: Blocks, from: number, to: number): Between | null {
  const { blockOf, top, depth } = tree;
  const depthOf = (block: number) => (block === NONE ? -1 : depth[block]!);
  const blocks: number[] = [];
  let [a, b] = [from, to];
  for (;;) {
    if (a === b) return { blocks, apex: a };
    const [x, y] = [blockOf[a] ?? NONE, blockOf[b] ?? NONE];
    if (x === y) {
      if (x === NONE) return null;
      blocks.push(x);
      return { blocks, apex: top[x]! };
    }
    if (depthOf(x) >= depthOf(y)) {
      blocks.push(x);
      a = top[x]!;
    } else {
      blocks.push(y);
      b = top[y]!;
    }
  }
}
