import { forceCollide, forceSimulation, type SimulationNodeDatum } from 'd3-force';
import { NODE_SIZE } from './node-size.ts';

/** Minimum distance between the centres of two entities, in model units. */
export const LEAST_DISTANCE = 1.5 * NODE_SIZE;
const MOST_TICKS = 300;
/** Entities are at rest below this speed, in units per tick. */
const REST = 0.01;

/**
 * Separates overlapping entities by the collision force of d3-force; those in `fixed` do not move.
 * `tick` runs one step, writes the result to `positions`, and returns whether it was the last step.
 */
export function separation(positions: Float32Array, fixed: Uint8Array): { tick(): boolean } {
  const nodes = Array.from(fixed, (stays, i): SimulationNodeDatum => {
    const [x, y] = [positions[2 * i] ?? 0, positions[2 * i + 1] ?? 0];
    return stays ? { x, y, fx: x, fy: y } : { x, y };
  });
  const simulation = forceSimulation(nodes)
    .force('apart', forceCollide(LEAST_DISTANCE / 2))
    .stop();
  let ticks = 0;
  return {
    tick() {
      simulation.tick();
      ticks++;
      nodes.forEach(({ x = 0, y = 0 }, i) => positions.set([x, y], 2 * i));
      return ticks >= MOST_TICKS || nodes.every(({ vx = 0, vy = 0 }) => Math.hypot(vx, vy) < REST);
    },
  };
}
