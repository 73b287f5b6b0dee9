import { PARTIES_OF_A_PART, type Format, type OutGraph, type Pieces } from './format.ts';
import { ftmClaim } from './ftm/claim.ts';
import { ftmEntity } from './ftm/entity.ts';
import { ftmLink } from './ftm/link.ts';
import { shapeOf } from './ftm/schemata.ts';
import { ftmSource } from './ftm/source.ts';
import { everyEntity, writtenAs } from './written-as.ts';

/**
 * FollowTheMoney entities, one JSON object a line (https://followthemoney.tech/docs/): `{id, schema, properties}`,
 * every property a list of texts. Groups are organizations, companies or public bodies, persons persons, regions addresses,
 * events events, commodities assets, flows projects (activities with participants, which events are not); links the
 * interval that their type and ends allow, else unknown links; claims notes; sources articles. Ids are ours.
 *
 * What FtM has no property for is in `notes` of things and in `description` of intervals, as texts `field: value`
 * with the value as JSON, under the names of ENTITY_ATTRIBUTES and LINK_ATTRIBUTES, and `from` and `to`. Name,
 * aliases and summary are there only when FtM's cleaning changes them. In memory is a schema for each entity.
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
    for await (const piece of objects(graph)) yield piece.map((it) => `${JSON.stringify(it)}\n`).join('');
  },
};

async function* objects(graph: OutGraph): AsyncGenerator<readonly object[]> {
  yield* mapped(everyEntity(graph), ftmEntity);
  const schemata = await writtenAs(graph.entities(), (entity) => shapeOf(entity).schema);
  yield* mapped(graph.links(), (link) => ftmLink(link, schemata));
  yield* mapped(graph.sources(), ftmSource);
  for await (const piece of graph.claims()) {
    yield piece.filter(({ retractedAt }) => retractedAt === null).map(ftmClaim);
  }
}

async function* mapped<T>(pieces: Pieces<T>, as: (thing: T) => object): AsyncGenerator<readonly object[]> {
  for await (const piece of pieces) yield piece.map(as);
}
