import { type Format, type OutGraph } from './format.ts';
import { losses } from './losses.ts';
import { jsonItems } from './json-items.ts';
import { claimVersion, stixClaim } from './stix/claim.ts';
import { chasquiIdentity, extensionDefinition } from './stix/definition.ts';
import { shapeOf } from './stix/entity-types.ts';
import { stixEntity } from './stix/entity.ts';
import { stixId } from './stix/ids.ts';
import { stixLink } from './stix/link.ts';
import { CREATED } from './stix/object.ts';
import { reference, stixSource } from './stix/source.ts';
import { everyEntity, mapById } from './map-by-id.ts';

/**
 * A STIX 2.1 bundle (https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html). Groups and persons become identities, or
 * threat actors for some subtypes; regions locations; events incidents, the only type for what happens, or courses of
 * action, which covers policy, for decisions (law, order, agreement, operation); commodities infrastructure, the only
 * type for physical resources; flows campaigns, activities of several parties over a period; links relationships; link
 * claims opinions; value claims notes; sources reports. Custom types would be closer, but most readers drop them along
 * with every relationship to them.
 *
 * Ids are UUIDs version 5 of Chasqui's ids. Fields without a property in STIX are in one extension, which the bundle
 * defines. `created` is the instant of recording for claims and 1970-01-01 for other objects; `modified` of those is
 * when the last claim of the file was recorded or retracted. The type of every entity and the citation of every source
 * are held in memory.
 */
export const stix: Format = {
  name: 'STIX 2.1',
  extension: 'json',
  mediaType: 'application/stix+json;version=2.1',
  losses: losses(
    'LOSS_DISPUTES_IMPORTS',
    'LOSS_STIX_TYPES',
    'LOSS_UNDIRECTED_IN_EXTENSION',
    'LOSS_STIX_DENIAL',
    'LOSS_STIX_CONFIDENCE',
    'LOSS_STIX_TIMES',
    'LOSS_STIX_REGIONS',
    'LOSS_PART_PARTIES',
  ),
  async *write(graph) {
    const id = stixId('bundle', `${graph.title}\n${graph.version}`);
    yield `{"type":"bundle","id":"${id}","objects":[`;
    yield* jsonItems(objects(graph), (object) => object);
    yield ']}\n';
  },
};

/** Claims come first: the last of them dates the other objects. */
async function* objects(graph: OutGraph): AsyncGenerator<readonly object[]> {
  const types = await mapById(everyEntity(graph), (entity) => shapeOf(entity).type);
  const references = await mapById(graph.sources(), reference);
  yield [chasquiIdentity, extensionDefinition];
  let last = CREATED;
  for await (const piece of graph.claims()) {
    for (const claim of piece) {
      const { modified } = claimVersion(claim);
      if (modified > last) last = modified;
    }
    yield piece.map((claim) => stixClaim(claim, { types, references }));
  }
  for await (const piece of graph.sources()) yield piece.map((source) => stixSource(source, types, last));
  for await (const piece of everyEntity(graph)) yield piece.map((entity) => stixEntity(entity, last));
  for await (const piece of graph.links()) yield piece.map((link) => stixLink(link, types, last));
}
