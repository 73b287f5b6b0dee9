import iterate from 'graphology-layout-forceatlas2/iterate.js';

/** What is to be laid out. */
export interface Layout {
  /** Numbers of the entities at both ends of each link. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** x and y of each entity. */
  readonly positions: Float32Array;
  /** 1 for an entity that stays. */
  readonly fixed: Uint8Array;
}

/** Where all is after some rounds; `done` when nothing moves much any more. */
export interface LaidOut {
  readonly positions: Float32Array;
  readonly done: boolean;
}

/** Columns of a node in the matrix of ForceAtlas2. */
const [X, Y, MASS, CONVERGENCE, SIZE, FIXED, WIDTH] = [0, 1, 6, 7, 8, 9, 10];
const SHARE_EVERY_MS = 120;
const MOST_ROUNDS = 600;
const MODEL_PER_UNIT = 6;
/** An average step under this many units is rest. */
const REST = 0.05;

/** ForceAtlas2 round by round. */
self.onmessage = ({ data }: MessageEvent<Layout>) => {
  const count = data.positions.length / 2;
  const nodes = nodeMatrix(data);
  const edges = edgeMatrix(data);
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 20,
    strongGravityMode: false,
    gravity: 1,
    slowDown: 1 + Math.log(count),
    barnesHutOptimize: count > 1000,
    barnesHutTheta: 0.8,
  };
  let rounds = 0;
  let before = placesOf(nodes, count);
  const step = () => {
    const until = performance.now() + SHARE_EVERY_MS;
    const first = rounds;
    do {
      iterate(settings, nodes, edges);
      rounds++;
    } while (performance.now() < until && rounds < MOST_ROUNDS);
    const positions = placesOf(nodes, count);
    const done = rounds >= MOST_ROUNDS || moved(before, positions) / (rounds - first) < REST * MODEL_PER_UNIT;
    before = positions.slice();
    self.postMessage({ positions, done } satisfies LaidOut, { transfer: [positions.buffer] });
    if (!done) setTimeout(step, 0);
  };
  step();
};

function placesOf(nodes: Float32Array, count: number): Float32Array<ArrayBuffer> {
  const positions = new Float32Array(count * 2);
  for (let i = 0; i < count; i++) {
    positions[2 * i] = (nodes[i * WIDTH + X] ?? 0) * MODEL_PER_UNIT;
    positions[2 * i + 1] = (nodes[i * WIDTH + Y] ?? 0) * MODEL_PER_UNIT;
  }
  return positions;
}

/** How far all has moved, on average. */
function moved(before: Float32Array, now: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < now.length; i += 2)
    sum += Math.hypot((now[i] ?? 0) - (before[i] ?? 0), (now[i + 1] ?? 0) - (before[i + 1] ?? 0));
  return sum / Math.max(1, now.length / 2);
}

function nodeMatrix({ from, to, positions, fixed }: Layout): Float32Array<ArrayBuffer> {
  const matrix = new Float32Array(fixed.length * WIDTH);
  fixed.forEach((stays, i) => {
    const row = i * WIDTH;
    matrix[row + X] = (positions[2 * i] ?? 0) / MODEL_PER_UNIT;
    matrix[row + Y] = (positions[2 * i + 1] ?? 0) / MODEL_PER_UNIT;
    matrix[row + MASS] = 1;
    matrix[row + CONVERGENCE] = 1;
    matrix[row + SIZE] = 1;
    matrix[row + FIXED] = stays;
  });
  for (const ends of [from, to])
    for (const i of ends) matrix[i * WIDTH + MASS] = (matrix[i * WIDTH + MASS] ?? 0) + 1;
  return matrix;
}

function edgeMatrix({ from, to }: Layout): Float32Array<ArrayBuffer> {
  const matrix = new Float32Array(from.length * 3);
  from.forEach((a, i) => matrix.set([a * WIDTH, (to[i] ?? 0) * WIDTH, 1], 3 * i));
  return matrix;
}
