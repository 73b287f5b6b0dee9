import type { Format } from '../../exchange/out/format.ts';
import { FORMATS, type FormatName } from '../../exchange/out/formats.ts';
import { evidenceUse, type EvidenceUse } from '../../analysis/evidence-use.ts';
import type { LinkFilter } from '../../analysis/link-filter.ts';
import type { LinkView } from '../../analysis/link-view.ts';
import { linksAmong } from '../../analysis/neighborhood.ts';
import { InvalidInput } from '../../model/errors.ts';
import { isTurnOver, mapInTurns, nextTurn } from '../../model/event-loop.ts';
import { rangeProblems } from '../../model/range.ts';
import { entityNumbers, linkNumbers } from '../check-filter.ts';
import { checkLimits } from '../check-question.ts';
import type { LinkNode, RequestContext } from '../request-context.ts';
import { entitiesAt, entityOf } from '../entity-node.ts';
import { outPart } from '../out-graph/part.ts';

/** A bounded part of the graph, by number, with the view it was taken from. */
export interface SubgraphNode {
  readonly view: LinkView;
  readonly entities: readonly number[];
  readonly links: readonly number[];
  readonly totalEntities: number;
  readonly totalLinks: number;
}

/** Most entities of one subgraph: what a screen can show, and an answer can hold. */
const MAX_ENTITIES = 10_000;
const MAX_HOPS = 6;

interface NeighborhoodArgs {
  readonly ids: readonly string[];
  readonly hops: number;
  readonly filter?: LinkFilter | null;
  readonly limit: number;
  readonly direction: 'ANY' | 'OUT' | 'IN';
  readonly exclude?: readonly string[] | null;
}

export const subgraphResolvers = {
  Query: {
    async neighborhood(_: unknown, args: NeighborhoodArgs, context: RequestContext): Promise<SubgraphNode> {
      const problems = [
        ...rangeProblems('hops', args.hops, 1, MAX_HOPS),
        ...rangeProblems('limit', args.limit, 1, MAX_ENTITIES),
      ];
      if (problems.length > 0) throw new InvalidInput(problems);
      const graph = await context.graph();
      const start = [...new Set(entityNumbers(args.ids, graph.projection, 'ids'))];
      const except = entityNumbers(args.exclude ?? [], graph.projection, 'exclude');
      const view = graph.view(args.filter, 'filter');
      const { hops, limit, direction } = args;
      const question = { filter: view.filter, start, hops, limit, direction, except };
      const part = await graph.ask('neighborhood', question, checkLimits(null, context.signal));
      return { view, ...part };
    },

    async subgraph(
      _: unknown,
      {
        entityIds,
        filter,
        linkIds,
      }: { entityIds: string[]; filter?: LinkFilter | null; linkIds?: string[] | null },
      context: RequestContext,
    ): Promise<SubgraphNode> {
      const { projection, view } = await context.graph();
      if (isTurnOver()) await nextTurn();
      const entities = [...new Set(entityNumbers(entityIds, projection, 'entityIds'))];
      const part = subgraphOf(view(filter, 'filter'), entities);
      if (!linkIds) return part;
      const wanted = new Set(linkNumbers(linkIds, projection));
      const links = part.links.filter((number) => wanted.has(number));
      return { ...part, links, totalLinks: links.length };
    },
  },

  Subgraph: {
    entities: ({ view, entities }: SubgraphNode) => entitiesAt(view.projection, entities),
    links: (part: SubgraphNode) => mapInTurns(linkNodes(part), (node) => node),
    sources: (part: SubgraphNode, _args: unknown, { loaders }: RequestContext) =>
      usesIn(part).sources.map(({ id, ...use }) => ({ ...use, source: () => loaders.source.load(id) })),
    speakers: (part: SubgraphNode, _args: unknown, context: RequestContext) =>
      usesIn(part).speakers.map(({ id, ...use }) => ({ ...use, speaker: () => entityOf(id, context) })),
    truncated: (part: SubgraphNode) => part.entities.length < part.totalEntities,
    export: exportFile,
  },
};

/** Sources and speakers of a part come of one walk, made when either is asked for. */
const walked = new WeakMap<SubgraphNode, EvidenceUse>();

function usesIn(part: SubgraphNode): EvidenceUse {
  const known = walked.get(part);
  if (known) return known;
  const uses = evidenceUse(part.view, part.links);
  walked.set(part, uses);
  return uses;
}

/** All the given entities and the links of the view among them. */
export function subgraphOf(view: LinkView, entities: readonly number[]): SubgraphNode {
  const links = linksAmong(view, entities);
  return { view, entities, links, totalEntities: entities.length, totalLinks: links.length };
}

/** Files of a part, by format: asked for under several names, each is written once. */
const written = new WeakMap<SubgraphNode, Map<FormatName, ReturnType<typeof writeFile>>>();

function exportFile(part: SubgraphNode, { format }: { format: FormatName }, context: RequestContext) {
  const files = written.get(part) ?? new Map<FormatName, ReturnType<typeof writeFile>>();
  written.set(part, files);
  const file = files.get(format) ?? writeFile(part, format, context);
  files.set(format, file);
  return file;
}

async function writeFile(part: SubgraphNode, name: FormatName, context: RequestContext) {
  const format: Format = FORMATS[name];
  const entities = [...part.entities].sort((a, b) => a - b);
  const graph = await outPart(
    { view: part.view, entities, links: () => linkNodes(part) },
    context.streaming(),
  );
  const pieces: Buffer[] = [];
  for await (const piece of format.write(graph)) {
    pieces.push(Buffer.from(piece));
    context.budget.addBytes(piece.length);
    if (isTurnOver()) await nextTurn();
  }
  const encoding = format.binary ? 'BASE64' : 'UTF8';
  return {
    filename: `chasqui-${graph.version}.${format.extension}`,
    mediaType: format.mediaType,
    encoding,
    content: Buffer.concat(pieces).toString(format.binary ? 'base64' : 'utf8'),
    losses: format.losses.map(({ message }) => message),
    lossMessages: format.losses,
  };
}

function* linkNodes({ view, links }: SubgraphNode): Generator<LinkNode> {
  for (const link of links) {
    const node = view.at(link);
    if (node) yield node;
  }
}
