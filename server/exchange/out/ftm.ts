import { type Format, type OutGraph, type Pieces } from './format.ts';
import { losses } from './losses.ts';
import { ftmClaim } from './ftm/claim.ts';
import { ftmEntity } from './ftm/entity.ts';
import { ftmLink } from './ftm/link.ts';
import { shapeOf } from './ftm/schemata.ts';
import { ftmSource } from './ftm/source.ts';
import { everyEntity, mapById } from './map-by-id.ts';

/**
 * FollowTheMoney entities, one JSON object per line (https://followthemoney.tech/docs/): `{id, schema, properties}`, with
 * a list of texts per property. Groups become organizations, companies or public bodies; regions addresses; commodities
 * assets; flows projects (activities with participants, which events do not have); links the interval that their type
 * and ends allow, otherwise unknown links; claims notes; sources articles. Ids are those of Chasqui.
 *
 * Fields without a property in FtM are in `notes` of things and in `description` of intervals, as texts `field: JSON`
 * with the names of ENTITY_ATTRIBUTES and LINK_ATTRIBUTES, and `from` and `to`. Name, aliases and summary are included
 * only when FtM's cleaning changes them. The schema of every entity is held in memory.
 */
export const ftm: Format = {
  name: 'FollowTheMoney',
  extension: 'ftm.json',
  mediaType: 'application/x-ndjson',
  losses: losses(
    'LOSS_DISPUTES_IMPORTS_RETRACTED',
    'LOSS_FTM_NOTES',
    'LOSS_FTM_CONFIDENCE',
    'LOSS_UNDIRECTED_IN_TEXT',
    'LOSS_FTM_DATES',
    'LOSS_FTM_PLACES',
    'LOSS_FTM_NAMES',
    'LOSS_PART_PARTIES',
  ),
  async *write(graph) {
    for await (const piece of objects(graph))
      yield piece.map((object) => `${JSON.stringify(object)}\n`).join('');
  },
};

async function* objects(graph: OutGraph): AsyncGenerator<readonly object[]> {
  yield* mapPieces(everyEntity(graph), ftmEntity);
  const schemata = await mapById(graph.entities(), (entity) => shapeOf(entity).schema);
  yield* mapPieces(graph.links(), (link) => ftmLink(link, schemata));
  yield* mapPieces(graph.sources(), ftmSource);
  for await (const piece of graph.claims()) {
    yield piece.filter(({ retractedAt }) => retractedAt === null).map(ftmClaim);
  }
}

async function* mapPieces<T>(
  pieces: Pieces<T>,
  write: (item: T) => object,
): AsyncGenerator<readonly object[]> {
  for await (const piece of pieces) yield piece.map(write);
}
