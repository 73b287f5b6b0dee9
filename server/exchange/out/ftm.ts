import { PARTIES_OF_A_PART, type Format, type OutGraph, type Pieces } from './format.ts';
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
  losses: [
    'Disputes, imports and retracted claims are not in the file.',
    'Claims are notes on their ends, because FollowTheMoney has no notes on links. Speaker, stance and hedge are in the text of the note.',
    'Confidence, status and denial of a link are in its text. Other programs read a denied link as a link.',
    'Undirected links are written as directed links, marked symmetric in their text.',
    'Dates are years, months, days or spans of days, without marks of uncertainty. Countries and languages without a code are not properties.',
    'The uncertainty of a place is in its notes.',
    'Control characters and repeated spaces are removed from names, and kept in the notes.',
    PARTIES_OF_A_PART,
  ],
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
