import type { Format } from '../../exchange/out/format.ts';
import { FORMATS, type FormatName } from '../../exchange/out/formats.ts';
import { evidenceUse, type EvidenceUse } from '../../analysis/evidence-use.ts';
import type { LinkInView, LinkView } from '../../analysis/link-view.ts';
import { linksAmong } from '../../analysis/neighborhood.ts';
import { shouldYield, mapYielding, yieldToEventLoop } from '../../model/event-loop.ts';
import { askNeighborhood } from '../../application/ask/ask-neighborhood.ts';
import { exportPart } from '../../application/export/export-part.ts';
import { entityNumbers, linkNumbers } from '../../application/graph/check-filter.ts';
import { entitiesAt, requiredEntity } from '../entity-node.ts';
import type { Resolvers } from '../generated.ts';
import { required } from '../loaders.ts';
import type { SubgraphNode } from '../nodes.ts';
import { exportContext } from '../export-context.ts';
import type { RequestContext } from '../request-context.ts';

export const subgraphResolvers = {
  Query: {
    neighborhood: (_, args, context) => askNeighborhood(args, context),

    async subgraph(_, { entityIds, filter, linkIds }, context) {
      const { projection, view } = await context.graph();
      if (shouldYield()) await yieldToEventLoop();
      const entities = [...new Set(entityNumbers(entityIds, projection, 'entityIds'))];
      const subgraph = subgraphOf(view(filter, 'filter'), entities);
      if (!linkIds) return subgraph;
      const requested = new Set(linkNumbers(linkIds, projection));
      const links = subgraph.links.filter((number) => requested.has(number));
      return { ...subgraph, links, totalLinks: links.length };
    },
  },

  Subgraph: {
    entities: ({ view, entities }) => entitiesAt(view.projection, entities),
    links: (subgraph) => mapYielding(linksOf(subgraph), (link) => link),
    sources: (subgraph) => usesIn(subgraph).sources,
    speakers: (subgraph) => usesIn(subgraph).speakers,
    truncated: ({ entities, totalEntities }) => entities.length < totalEntities,
    export: (subgraph, { format }, context) => exportFile(subgraph, format, context),
  },
  SourceUse: {
    source: ({ id }, _args, { loaders }) => required(loaders.source, id),
  },
  SpeakerUse: {
    speaker: ({ id }, _args, context) => requiredEntity(id, context),
  },
} satisfies Resolvers;

/** Sources and speakers of a subgraph come from one pass over its claims, made when either is requested. */
const evidenceUses = new WeakMap<SubgraphNode, EvidenceUse>();

function usesIn(subgraph: SubgraphNode): EvidenceUse {
  const cached = evidenceUses.get(subgraph);
  if (cached) return cached;
  const uses = evidenceUse(subgraph.view, subgraph.links);
  evidenceUses.set(subgraph, uses);
  return uses;
}

/** The given entities and the links of the view between them. */
export function subgraphOf(view: LinkView, entities: readonly number[]): SubgraphNode {
  const links = linksAmong(view, entities);
  return { view, entities, links, totalEntities: entities.length, totalLinks: links.length };
}

/** Files of a subgraph by format: each is written once, under however many aliases it is requested. */
const exportFiles = new WeakMap<SubgraphNode, Map<FormatName, ReturnType<typeof writeFile>>>();

function exportFile(subgraph: SubgraphNode, format: FormatName, context: RequestContext) {
  const files = exportFiles.get(subgraph) ?? new Map<FormatName, ReturnType<typeof writeFile>>();
  exportFiles.set(subgraph, files);
  const file = files.get(format) ?? writeFile(subgraph, format, context);
  files.set(format, file);
  return file;
}

async function writeFile(subgraph: SubgraphNode, name: FormatName, context: RequestContext) {
  const format: Format = FORMATS[name];
  const entities = [...subgraph.entities].sort((a, b) => a - b);
  const graph = await exportPart(
    { view: subgraph.view, entities, links: () => linksOf(subgraph) },
    exportContext(context),
  );
  const pieces: Buffer[] = [];
  for await (const piece of format.write(graph)) {
    pieces.push(Buffer.from(piece));
    context.budget.addBytes(piece.length);
    if (shouldYield()) await yieldToEventLoop();
  }
  const encoding = format.binary ? ('BASE64' as const) : ('UTF8' as const);
  return {
    filename: `chasqui-${graph.version}.${format.extension}`,
    mediaType: format.mediaType,
    encoding,
    content: Buffer.concat(pieces).toString(format.binary ? 'base64' : 'utf8'),
    losses: format.losses.map(({ message }) => message),
    lossMessages: format.losses,
  };
}

function* linksOf({ view, links }: SubgraphNode): Generator<LinkInView> {
  for (const link of links) {
    const found = view.at(link);
    if (found) yield found;
  }
}
