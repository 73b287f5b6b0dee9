import { LinkInView } from '../../analysis/link-view.ts';
import { LABEL_OF } from '../../model/kinds.ts';
import { read } from '../../store/catalogue.ts';
import type { ClaimRow, ImportRow, SourceRow } from '../../store/rows.ts';
import { entityAt, type EntityNode } from '../entity-node.ts';
import type { Resolvers } from '../generated.ts';
import type { DisputeNode } from '../nodes.ts';
import type { RequestContext } from '../request-context.ts';
import { allDisputes } from './disputes.ts';

type FoundNode = EntityNode | LinkInView | ClaimRow | SourceRow | DisputeNode | ImportRow;

export const nodeResolvers = {
  Query: {
    node: async (_, { id }, context) => (await nodesOf([id], context))[0] ?? null,
    nodes: (_, { ids }, context) => nodesOf(ids, context),
  },
  Node: {
    __resolveType(node: FoundNode) {
      if (node instanceof LinkInView) return 'Link';
      if ('basis' in node) return 'Dispute';
      if ('sha256' in node) return 'Import';
      if ('reliability' in node) return 'Source';
      if (node.kind === 'LINK') return 'LinkClaim';
      if (node.kind === 'VALUE') return 'ValueClaim';
      return LABEL_OF[node.kind];
    },
  },
} satisfies Resolvers;

async function nodesOf(ids: readonly string[], context: RequestContext): Promise<(FoundNode | null)[]> {
  const found = await Promise.all(ids.map((id) => inGraph(id, context)));
  if (found.every((node) => node !== null)) return found;
  const others = new Map<string, FoundNode>();
  for (const dispute of await allDisputes(context)) others.set(dispute.id, dispute);
  for (const row of await context.store.read(read.imports, {})) others.set(row.id, row);
  return found.map((node, i) => node ?? others.get(ids[i] ?? '') ?? null);
}

/** An entity, link, claim or source. */
async function inGraph(id: string, context: RequestContext): Promise<FoundNode | null> {
  const { projection, view } = await context.graph();
  const number = projection.numberOf(id);
  if (number !== undefined) return entityAt(projection, number);
  const link = view().at(projection.linkNumberOf(id));
  if (link) return link;
  const { loaders } = context;
  const [claim, source] = await Promise.all([loaders.claim.load(id), loaders.source.load(id)]);
  return claim ?? (source?.retractedAt ? null : source);
}
