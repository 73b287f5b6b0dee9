import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { separation } from './separate.ts';

/** The graph to lay out. */
export interface Layout {
  /** Indexes of the entities at both ends of each link. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** x and y of each entity. */
  readonly positions: Float32Array;
  /** 1 for an entity that does not move. */
  readonly fixed: Uint8Array;
}

/** Positions after some iterations; `done` once the layout has converged. */
export interface LaidOut {
  readonly positions: Float32Array;
  readonly done: boolean;
}

/** Columns of a node in the matrix of ForceAtlas2. */
const [X, Y, MASS, CONVERGENCE, SIZE, FIXED, WIDTH] = [0, 1, 6, 7, 8, 9, 10];
const SHARE_EVERY_MS = 120;
const MOST_ROUNDS = 600;
/** The layout has converged when the average step is below this many units. */
const REST = 0.3;

/** Runs ForceAtlas2, then separates overlapping entities. */
self.onmessage = ({ data }: MessageEvent<Layout>) => {
  const count = data.positions.length / 2;
  const nodes = nodeMatrix(data);
  const edges = edgeMatrix(data);
  // Under strong gravity the width grows with the square root of the number of entities, as their area does.
  // Under weak gravity it grows with the number itself, and unlinked entities drift dozens of screens away.
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 25,
    strongGravityMode: true,
    gravity: 0.1,
    slowDown: 1 + Math.log(count),
    barnesHutOptimize: count > 1000,
    barnesHutTheta: 0.8,
  };
  let rounds = 0;
  let before = placesOf(nodes, count);
  const attract = () => {
    const first = rounds;
    repeatUntilShared(() => {
      iterate(settings, nodes, edges);
      rounds++;
      return rounds >= MOST_ROUNDS;
    });
    const positions = placesOf(nodes, count);
    const atRest = rounds >= MOST_ROUNDS || averageMove(before, positions) / (rounds - first) < REST;
    before = positions.slice();
    post(positions, false);
    setTimeout(atRest ? separate : attract, 0);
  };
  const separate = () => {
    const positions = placesOf(nodes, count);
    const { tick } = separation(positions, data.fixed);
    const step = () => {
      const done = repeatUntilShared(tick);
      post(positions.slice(), done);
      if (!done) setTimeout(step, 0);
    };
    step();
  };
  attract();
};

/**
 * Repeats a step until it returns true or the interval for sharing positions has passed. Returns whether the step
 * returned true.
 */
function repeatUntilShared(step: () => boolean): boolean {
  const until = performance.now() + SHARE_EVERY_MS;
  do if (step()) return true;
  while (performance.now() < until);
  return false;
}

const post = (positions: Float32Array<ArrayBuffer>, done: boolean) =>
  self.postMessage({ positions, done } satisfies LaidOut, { transfer: [positions.buffer] });

function placesOf(nodes: Float32Array, count: number): Float32Array<ArrayBuffer> {
  const positions = new Float32Array(count * 2);
  for (let i = 0; i < count; i++)
    positions.set([nodes[i * WIDTH + X] ?? 0, nodes[i * WIDTH + Y] ?? 0], 2 * i);
  return positions;
}

/** The average distance moved. */
function averageMove(before: Float32Array, now: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < now.length; i += 2)
    sum += Math.hypot((now[i] ?? 0) - (before[i] ?? 0), (now[i + 1] ?? 0) - (before[i + 1] ?? 0));
  return sum / Math.max(1, now.length / 2);
}

function nodeMatrix({ from, to, positions, fixed }: Layout): Float32Array<ArrayBuffer> {
  const matrix = new Float32Array(fixed.length * WIDTH);
  fixed.forEach((stays, i) => {
    const row = i * WIDTH;
    matrix[row + X] = positions[2 * i] ?? 0;
    matrix[row + Y] = positions[2 * i + 1] ?? 0;
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
