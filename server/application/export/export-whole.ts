import type { Projection } from '../../analysis/projection.ts';
import type { OutClaim, OutGraph, Recorded } from '../../exchange/out/format.ts';
import { yieldingGraph } from '../../exchange/out/yield-between.ts';
import { readAhead } from '../../exchange/out/read-ahead.ts';
import { read } from '../../store/catalogue.ts';
import { readGraph } from '../../store/graph-version.ts';
import { StoreUnavailable } from '../../model/errors.ts';
import { entitiesOfClaim } from './entities-of-claim.ts';
import type { ExportContext } from './export-context.ts';
import { endsOf, ranges } from './pieces.ts';
import { claimsAt, DEFAULT_TITLE, outLinks, readDisputes, readImports, sourcesById } from './reads.ts';
import { asOf, outEntity, outSource } from './rows.ts';

/** How often to read the version again while others write to the graph. */
const ATTEMPTS = 20;

/**
 * The whole graph at one version, with retracted claims; if `withRetracted` is set, also with retracted entities and
 * sources. Throws StoreUnavailable if the graph keeps changing.
 */
export async function exportWhole(context: ExportContext, withRetracted: boolean): Promise<OutGraph> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { projection, view, derived } = await context.graph();
    const graph = await readGraph(context.store);
    if (graph.version !== projection.version) {
      context.refresh();
      continue;
    }
    const everything = view();
    const isIncluded = ({ retractedAt }: Recorded) => withRetracted || !retractedAt;
    return yieldingGraph({
      title: graph.title ?? DEFAULT_TITLE,
      version: graph.version,
      links: () => outLinks(everything.links(), context),
      sourcesById: (ids) => sourcesById(ids, context),
      async *entities() {
        const pieces = readAhead(ranges(graph.entitySeq), (range) =>
          context.store.read(read.exportEntities, endsOf(range)),
        );
        const values = await derived();
        for await (const rows of pieces) {
          const included = rows.map(asOf(graph.version)).filter(isIncluded);
          yield included.map((row) => outEntity(row, values));
        }
      },
      startEntities: graph.startEntities ?? [],
      async *mentioned() {},
      async *sources() {
        for (const range of ranges(graph.sourceSeq)) {
          const rows = await context.store.read(read.exportSources, endsOf(range));
          yield rows.map(asOf(graph.version)).filter(isIncluded).map(outSource);
        }
      },
      async *claims() {
        const pieces = claimsAt(ranges(graph.claimSeq), graph.version, context);
        if (withRetracted) yield* pieces;
        else
          for await (const piece of pieces)
            yield piece.filter((claim) => hasItsNodes(claim, context, projection));
      },
      async *disputes() {
        yield await readDisputes(context);
      },
      async *imports() {
        yield await readImports(context);
      },
    });
  }
  throw new StoreUnavailable('the graph kept changing during the export; retry');
}

/** Whether neither the source of a claim nor any entity that it refers to was retracted with an import. */
function hasItsNodes(claim: OutClaim, { vocabulary }: ExportContext, projection: Projection): boolean {
  if (claim.retractedAt === null) return true;
  if (projection.sourceNumberOf(claim.source) === undefined) return false;
  for (const id of entitiesOfClaim(claim, vocabulary)) {
    if (id !== null && projection.numberOf(id) === undefined) return false;
  }
  return true;
}
