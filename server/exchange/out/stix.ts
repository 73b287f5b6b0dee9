import { PARTIES_OF_A_PART, type Format, type OutGraph } from './format.ts';
import { jsonItems } from './json-items.ts';
import { claimVersion, stixClaim } from './stix/claim.ts';
import { chasquiIdentity, extensionDefinition } from './stix/definition.ts';
import { shapeOf } from './stix/entity-types.ts';
import { stixEntity } from './stix/entity.ts';
import { stixId } from './stix/ids.ts';
import { stixLink } from './stix/link.ts';
import { CREATED } from './stix/object.ts';
import { reference, stixSource } from './stix/source.ts';
import { everyEntity, writtenAs } from './written-as.ts';

/**
 * A STIX 2.1 bundle (https://docs.oasis-open.org/cti/stix/v2.1/stix-v2.1.html). Groups and persons are identities,
 * or threat actors where the subtype says so; regions locations; events incidents, or courses of action where
 * something was decided (law, order, agreement, operation), since incident is the only type for what happens and
 * course-of-action covers policy; commodities infrastructure, the one type for physical resources; flows campaigns,
 * activity of several parties over a time; links relationships; claims on links opinions, those on values notes;
 * sources reports. Custom types would have been closer, but most readers drop them and every relationship at them.
 *
 * Ids are UUIDs version 5 over ours. What STIX has no property for is in one extension, which the bundle defines.
 * Of claims `created` is when they were recorded; of all else it is 1970-01-01, and `modified` is when the last
 * claim of the file was recorded or taken back. In memory are a type for each entity and a line for each source.
 */
export const stix: Format = {
  name: 'STIX 2.1',
  extension: 'json',
  mediaType: 'application/stix+json;version=2.1',
  losses: [
    'Disputes and imports are not in the file.',
    'Other programs see the nearest STIX type (campaigns for flows, infrastructure for commodities). Kinds, subtypes and link types are in the extension.',
    'Undirected links are written as directed links, marked symmetric in the extension.',
    'A denied link is a relationship with low confidence. Programs that ignore the extension do not see the denial.',
    'Confidence is in whole percent. The exact values are in the extension.',
    'Only claims have the time at which they were recorded. A source without a known day of publication has 1970-01-01.',
    'Regions with neither coordinates nor a country have our id as their STIX region.',
    PARTIES_OF_A_PART,
  ],
  async *write(graph) {
    const id = stixId('bundle', `${graph.title}\n${graph.version}`);
    yield `{"type":"bundle","id":"${id}","objects":[`;
    yield* jsonItems(objects(graph), (object) => object);
    yield ']}\n';
  },
};

/** Claims come first: the last of them dates what they add up to. */
async function* objects(graph: OutGraph): AsyncGenerator<readonly object[]> {
  const types = await writtenAs(everyEntity(graph), (entity) => shapeOf(entity).type);
  const references = await writtenAs(graph.sources(), reference);
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
