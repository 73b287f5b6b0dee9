import type { Entity, Source } from '../../server/model/entity.ts';
import type { Format, OutClaim, OutGraph, OutLink, Pieces } from '../../server/exchange/out/format.ts';

/** The parts of a graph; empty by default. */
interface GraphParts {
  readonly entities?: readonly Entity[];
  readonly links?: readonly OutLink[];
  readonly claims?: readonly OutClaim[];
  readonly sources?: readonly Source[];
}

/** A graph as input for export formats, in chunks of two. */
export function graphOf({ entities = [], links = [], claims = [], sources = [] }: GraphParts): OutGraph {
  return {
    title: 'A test & <more>',
    version: 7,
    startEntities: [],
    entities: () => chunksOfTwo(entities),
    links: () => chunksOfTwo(links),
    claims: () => chunksOfTwo(claims),
    sources: () => chunksOfTwo(sources),
    sourcesById: async () => new Map(sources.map((source) => [source.id, source])),
    mentioned: () => chunksOfTwo([]),
    disputes: () => chunksOfTwo([]),
    imports: () => chunksOfTwo([]),
  };
}

async function* chunksOfTwo<T>(rows: readonly T[]): Pieces<T> & AsyncGenerator<readonly T[]> {
  for (let at = 0; at < rows.length; at += 2) yield rows.slice(at, at + 2);
}

/** Writes a graph in a format. */
export async function written(format: Pick<Format, 'write'>, graph: OutGraph): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of format.write(graph)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** An entity with the given fields and defaults for the others. */
export const group = (given: Partial<Entity> & Pick<Entity, 'id'>): Entity => ({
  kind: 'GROUP',
  name: given.id,
  aliases: [],
  ...given,
});

/** A link with the given fields and defaults for the others. */
export const link = (given: Partial<OutLink> & Pick<OutLink, 'id' | 'from' | 'to'>): OutLink => ({
  type: 'TIED_TO',
  label: 'tied to',
  symmetric: true,
  confidence: 0.5,
  support: 0.5,
  denial: 0,
  status: 'POSSIBLE',
  hedge: null,
  earliest: null,
  latest: null,
  claimCount: 1,
  sourceCount: 1,
  originCount: 1,
  partyCount: 1,
  qualifiers: [],
  sources: [],
  ...given,
});
