import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chokepoints, type Chokepoints } from '../../server/analysis/chokepoints.ts';
import { deadlineIn } from '../../server/analysis/deadline.ts';
import { viewLinks } from '../../server/analysis/link-view.ts';
import { ROOT } from '../../server/root.ts';
import { draw, type Drawn } from '../analysis/harness.ts';
import { below, randomFrom } from '../bench/random.ts';
import { sample } from '../support/sample.ts';
import { judge, judgesPython } from './python.ts';

/** A graph to compare; an undirected link becomes two arcs. */
interface Drawing {
  readonly nodes: number;
  readonly links: readonly (readonly [from: number, to: number, directed: boolean])[];
}

type Pair = readonly [from: number, to: number];

interface Verdict {
  readonly size: number;
  readonly direct: boolean;
  readonly separates: boolean;
}

const LONG = 60_000;
const GRAPHS = 60;
const PAIRS_EACH = 4;
const PAIRS_OF_DATA = sample(60, 400);
const MATRIX = join(ROOT, '..', 'shared', 'datasets', 'caviar', 'morselli_caviar.csv');

const python = judgesPython('networkx');
const judged = python ? it : it.skip;
if (!existsSync(MATRIX) && process.env['REQUIRE_SHARED'] === '1')
  throw new Error(`REQUIRE_SHARED is set, but ${MATRIX} is missing`);
if (!existsSync(MATRIX)) process.stderr.write('\nSKIPPED: judged cuts of CAVIAR (no shared data)\n');
const judgedData = existsSync(MATRIX) ? judged : it.skip;

/** Padded, so that the order of names is that of the numbers. */
const nameOf = (node: number) => `n${String(node).padStart(4, '0')}`;

function cutsOf({ nodes, links }: Drawing, pairs: readonly Pair[]): Chokepoints[] {
  const claims = links.map(([from, to, directed]): Drawn => ({
    from: nameOf(from),
    to: nameOf(to),
    type: directed ? 'TO' : 'TIED',
  }));
  const kinds = Object.fromEntries(Array.from({ length: nodes }, (_, i) => [nameOf(i), 'GROUP' as const]));
  const { projection, filter } = viewLinks(draw(claims, kinds));
  return pairs.map(([from, to]) =>
    chokepoints(projection, filter, [from], [to], 'OUT', [], deadlineIn(LONG)),
  );
}

const arcsOf = ({ links }: Drawing) =>
  links.flatMap(([from, to, directed]) =>
    directed
      ? [[from, to]]
      : [
          [from, to],
          [to, from],
        ],
  );

/** Compares our cuts of graphs with those of networkx, in one call; returns the sizes. */
function compare(graphs: readonly (Drawing & { readonly pairs: readonly Pair[] })[]): number[] {
  const ours = graphs.map((graph) => cutsOf(graph, graph.pairs));
  const verdicts = judge(
    python ?? '',
    'cuts.py',
    graphs.map((graph, i) => ({
      nodes: graph.nodes,
      arcs: arcsOf(graph),
      pairs: graph.pairs,
      cuts: ours[i]?.map(({ cut }) => cut),
    })),
  ) as Verdict[][];
  const expected = ours.map((found) =>
    found.map(({ cut, direct }) => ({ size: cut.length, direct: direct !== null, separates: true })),
  );
  expect(verdicts).toEqual(expected);
  // An equal number of disjoint paths proves that no smaller cut exists.
  for (const { cut, disjointPaths } of ours.flat()) expect(disjointPaths).toHaveLength(cut.length);
  return verdicts.flatMap((answers) => answers.map(({ size }) => size));
}

/** Pairs of different nodes. */
function pairsOf(nodes: number, count: number, random: () => number): Pair[] {
  return Array.from({ length: count }, () => {
    const from = below(random, nodes);
    return [from, (from + 1 + below(random, nodes - 1)) % nodes];
  });
}

describe('by networkx, directed node cuts are minimal and separate their ends', () => {
  judged(`on ${GRAPHS} random graphs`, () => {
    const random = randomFrom(23);
    const graphs = Array.from({ length: GRAPHS }, () => {
      const nodes = 4 + below(random, 12);
      const links = pairsOf(nodes, nodes + below(random, 3 * nodes), random).map(
        ([from, to]) => [from, to, random() < 0.85] as const,
      );
      return { nodes, links, pairs: pairsOf(nodes, PAIRS_EACH, random) };
    });
    const sizes = compare(graphs);
    // The sample includes ends that are not connected, and cuts of several nodes.
    for (const size of [0, 1, 2, 3]) expect(sizes).toContain(size);
  });

  judgedData('on the calls of CAVIAR', () => {
    const [header = '', ...rows] = readFileSync(MATRIX, 'utf8').trim().split('\n');
    const nodes = header.split(',').length - 1;
    const links = rows.flatMap((row, from) =>
      row
        .split(',')
        .slice(1)
        .flatMap((calls, to) => (Number(calls) > 0 && from !== to ? [[from, to, true] as const] : [])),
    );
    expect(links.length).toBeGreaterThan(nodes);
    const sizes = compare([{ nodes, links, pairs: pairsOf(nodes, PAIRS_OF_DATA, randomFrom(29)) }]);
    expect(Math.max(...sizes)).toBeGreaterThan(1);
  });
});
