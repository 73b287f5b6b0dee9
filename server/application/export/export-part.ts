import type { LinkInView, LinkView } from '../../analysis/link-view.ts';
import type { OutGraph } from '../../exchange/out/format.ts';
import { yieldingGraph, yieldBetween } from '../../exchange/out/yield-between.ts';
import { readGraph } from '../../store/graph-version.ts';
import { entitiesOfClaim } from './entities-of-claim.ts';
import type { ExportContext } from './export-context.ts';
import { inPieces } from './pieces.ts';
import {
  claimsAt,
  DEFAULT_TITLE,
  entitiesAt,
  outLinks,
  readDisputes,
  readImports,
  sourcesById,
} from './reads.ts';
import { outSource } from './rows.ts';

/** A part of the graph: the numbers of its entities in the order in which they were recorded, and its links. */
export interface GraphPart {
  readonly view: LinkView;
  readonly entities: readonly number[];
  links(): Iterable<LinkInView>;
}

/** A part as formats take it, with the claims that the view keeps on its links and those on values of its entities. */
export async function exportPart(part: GraphPart, context: ExportContext): Promise<OutGraph> {
  const { projection } = part.view;
  const graph = await readGraph(context.store);
  const inside = new Set(part.entities);
  const readSeqs = async () => {
    const found: number[] = [];
    for await (const piece of yieldBetween(inPieces(part.links()))) {
      for (const link of piece) for (const seq of link.seqs) found.push(seq);
    }
    for await (const piece of yieldBetween(inPieces(projection.valueClaims))) {
      for (const { seq, subjectId } of piece) {
        if (inside.has(projection.numberOf(subjectId) ?? -1)) found.push(seq);
      }
    }
    return Float64Array.from(found).sort();
  };
  let seqs: Promise<Float64Array> | undefined;
  async function* claims() {
    seqs ??= readSeqs();
    yield* claimsAt(inPieces(await seqs), projection.version, context);
  }
  return yieldingGraph({
    title: graph.title ?? DEFAULT_TITLE,
    version: projection.version,
    entities: () => entitiesAt(part.entities, projection, context),
    links: () => outLinks(part.links(), context),
    sourcesById: (ids) => sourcesById(ids, context),
    startEntities: (graph.startEntities ?? []).filter((id) => inside.has(projection.numberOf(id) ?? -1)),
    claims,
    async *sources() {
      const ids = new Set<string>();
      for await (const piece of claims()) for (const { source } of piece) ids.add(source);
      const numbered = [...ids].sort((a, b) => numberOf(a) - numberOf(b));
      for (const piece of inPieces(numbered)) yield (await context.loadSources(piece)).map(outSource);
    },
    async *mentioned() {
      const ids = new Set<string>();
      const addMentioned = (id: string | null | undefined) => {
        const number = id ? projection.numberOf(id) : undefined;
        if (id && number !== undefined && !inside.has(number)) ids.add(id);
      };
      const sources = new Set<string>();
      for await (const piece of claims()) {
        for (const claim of piece) {
          sources.add(claim.source);
          for (const id of entitiesOfClaim(claim, context.vocabulary)) addMentioned(id);
        }
      }
      for (const piece of inPieces([...sources])) {
        for (const { outlet } of await context.loadSources(piece)) addMentioned(outlet);
      }
      const numbers = [...ids].map((id) => projection.numberOf(id) ?? 0).sort((a, b) => a - b);
      yield* entitiesAt(numbers, projection, context);
    },
    async *disputes() {
      const kept = new Set<string>();
      for await (const piece of claims()) for (const { id } of piece) kept.add(id);
      yield (await readDisputes(context)).filter(({ versions }) =>
        versions.every((version) => version.claims.every((id) => kept.has(id))),
      );
    },
    async *imports() {
      const named = new Set<string>();
      for await (const piece of claims()) for (const { importId } of piece) if (importId) named.add(importId);
      for await (const piece of entitiesAt(part.entities, projection, context)) {
        for (const { importIds = [] } of piece) for (const id of importIds) named.add(id);
      }
      yield (await readImports(context)).filter(({ id }) => named.has(id));
    },
  });

  function numberOf(source: string): number {
    return projection.sourceNumberOf(source) ?? 0;
  }
}

/** The links that a view keeps, and the entities at them. */
export async function partInView(view: LinkView): Promise<GraphPart> {
  const { projection } = view;
  const { linkFrom, linkTo } = projection.columns;
  const ends = new Set<number>();
  for await (const piece of yieldBetween(inPieces(projection.links()))) {
    for (const link of piece) {
      if (view.passes(link)) ends.add(linkFrom[link] ?? 0).add(linkTo[link] ?? 0);
    }
  }
  return { view, entities: [...ends].sort((a, b) => a - b), links: () => view.links() };
}
