import { z } from 'zod';
import { query, template } from './query.ts';
import {
  claimRow,
  counters,
  earlierPropertiesRow,
  entityRow,
  evidenceRow,
  exportClaimRow,
  graphRow,
  importRow,
  linkRow,
  projectedClaimRow,
  projectedEntityRow,
  projectedSourceRow,
  recordedEntityRow,
  recordedSourceRow,
  sourceRow,
  valueRow,
} from './rows.ts';

/** The typed catalogue of all queries; their texts are in `cypher/`. */
const none = z.strictObject({});
const id = z.strictObject({ id: z.string() });
const ids = z.strictObject({ ids: z.array(z.string()) });
const parents = z.strictObject({ parents: z.array(z.string()) });
const limit = z.int();
const before = z.int().nullable();
const pageOf = z.strictObject({ parents: z.array(z.string()), before, limit });
const range = z.strictObject({ from: z.int(), to: z.int() });
const parent = z.string();
const seq = z.int();
const total = z.int();
const version = z.int();
const entityFilter = z.strictObject({
  ids: z.array(z.string()),
  kinds: z.array(z.string()),
  subtypes: z.array(z.string()),
});
const byName = entityFilter.extend({ afterKey: z.string().nullable(), afterId: z.string(), limit });
const named = entityRow.extend({ nameKey: z.string() });
const words = z.strictObject({ words: z.array(z.string()) });
const voice = z.strictObject({ speaker: z.string(), party: z.string() });
const claimedLink = z.strictObject({
  linkId: z.string(),
  type: z.string(),
  subjectId: z.string(),
  objectId: z.string(),
  qualifiers: z.array(z.string()),
});
const rows = z.strictObject({ rows: z.array(z.record(z.string(), z.unknown())) });
const retraction = ids.extend({ retractedAt: z.string(), version });
const count = <K extends string>(name: K) => z.strictObject({ [name]: z.int() } as Record<K, z.ZodInt>);
const dispute = z.strictObject({
  id: z.string(),
  title: z.string(),
  order: z.int(),
  label: z.string(),
  claimId: z.string(),
});

export const read = {
  graph: query('read/graph', none, graphRow),
  schemaVersion: query(
    'read/schema-version',
    none,
    z.strictObject({ version: z.int(), imported: z.boolean().nullable() }),
  ),
  entitiesById: query('read/entities-by-id', ids, recordedEntityRow),
  entitiesByName: query('read/entities-by-name', byName, named),
  entitiesByNameBackwards: query('read/entities-by-name-backwards', byName, named),
  entitiesSince: query(
    'read/entities-since',
    range,
    entityRow.pick({ id: true, kind: true, name: true, aliases: true }).extend({ retracted: z.boolean() }),
  ),
  countEntities: query('read/count-entities', entityFilter, z.strictObject({ total })),
  sourcesById: query('read/sources-by-id', ids, recordedSourceRow),
  countSources: query('read/count-sources', none, z.strictObject({ total })),
  sourcesPage: query('read/sources-page', z.strictObject({ after: seq, limit }), sourceRow.extend({ seq })),
  claimsById: query('read/claims-by-id', ids, claimRow),
  claimsBySeq: query('read/claims-by-seq', z.strictObject({ seqs: z.array(z.int()) }), claimRow),
  claimsOfEntities: query('read/claims-of-entities', pageOf, claimRow.extend({ parent })),
  countClaimsOfEntities: query('read/count-claims-of-entities', parents, z.strictObject({ parent, total })),
  claimsOfSources: query('read/claims-of-sources', pageOf, claimRow.extend({ parent })),
  countClaimsOfSources: query('read/count-claims-of-sources', parents, z.strictObject({ parent, total })),
  claimsOfSpeakers: query('read/claims-of-speakers', pageOf, claimRow.extend({ parent })),
  countClaimsOfSpeakers: query('read/count-claims-of-speakers', parents, z.strictObject({ parent, total })),
  valuesOfEntities: query('read/values-of-entities', parents, valueRow.extend({ parent })),
  claimsWithWords: query('read/claims-with-words', words.extend({ before, limit }), claimRow),
  countClaimsWithWords: query('read/count-claims-with-words', words, z.strictObject({ total })),
  namedDisputes: query('read/named-disputes', none, dispute),
  projectEntities: query('read/project-entities', range, projectedEntityRow),
  projectSources: query('read/project-sources', range, projectedSourceRow),
  projectClaims: query('read/project-claims', range, projectedClaimRow),
  projectClaimsSince: query('read/project-claims-since', range.extend({ lastSeq: seq }), projectedClaimRow),
  evidenceOfLinks: query(
    'read/evidence-of-links',
    z.strictObject({ links: z.array(z.string()) }),
    evidenceRow,
  ),
  voicesOfSpeakers: query('read/voices-of-speakers', ids, voice),
  voicesOfParties: query('read/voices-of-parties', ids, voice),
  linksOfSpeakers: query('read/links-of-speakers', ids, claimedLink),
  linksOfOutlets: query('read/links-of-outlets', ids, claimedLink),
  exportClaims: query('read/export-claims', z.strictObject({ seqs: z.array(z.int()) }), exportClaimRow),
  exportEntities: query('read/export-entities', range, recordedEntityRow.extend({ seq, version })),
  earlierProperties: query('read/earlier-properties', range, earlierPropertiesRow),
  exportSources: query('read/export-sources', range, recordedSourceRow.extend({ seq, version })),
  imports: query('read/imports', none, importRow),
  entitiesOfImport: query('read/entities-of-import', id, id),
  sourcesOfImport: query('read/sources-of-import', id, id),
  entitiesInUse: query('read/entities-in-use', ids, id),
  sourcesInUse: query('read/sources-in-use', ids, id),
  outletsInUse: query('read/outlets-in-use', none, z.strictObject({ outlet: z.string() })),
  qualifiersInUse: query('read/qualifiers-in-use', none, z.strictObject({ qualifier: z.string() })),
  claimsOfImport: query(
    'read/claims-of-import',
    id,
    claimRow.pick({
      id: true,
      type: true,
      subjectId: true,
      objectId: true,
      linkId: true,
      sourceId: true,
      attributedToIds: true,
      qualifiers: true,
    }),
  ),
  linksOfType: template('read/links-of-type', ids, linkRow),
};

export const write = {
  createGraph: query('write/create-graph', z.strictObject({ schemaVersion: z.int() }), count('version')),
  restoreGraph: query(
    'write/restore-graph',
    z.strictObject({
      schemaVersion: z.int(),
      version,
      title: z.string(),
      startEntities: z.array(z.string()),
    }),
    count('version'),
  ),
  raiseVersion: query('write/raise-version', none, counters.extend({ version })),
  upgradeClaims: query('write/upgrade-claims', range, count('changed')),
  upgradeSources: query('write/upgrade-sources', range, count('changed')),
  removeEarlierProperties: query('write/remove-earlier-properties', range, count('changed')),
  setSchemaVersion: query(
    'write/set-schema-version',
    z.strictObject({ schemaVersion: z.int() }),
    count('version'),
  ),
  setCounters: query('write/set-counters', counters, count('version')),
  setCase: query(
    'write/set-case',
    z.strictObject({ title: z.string(), startEntities: z.array(z.string()) }),
    count('version'),
  ),
  addEntities: template('write/add-entities', rows, count('added')),
  addSources: query('write/add-sources', rows, count('added')),
  putEntities: template('write/put-entities', rows, count('written')),
  putSources: query('write/put-sources', rows, count('written')),
  retractEntities: query('write/retract-entities', retraction, count('changed')),
  retractSources: query('write/retract-sources', retraction, count('changed')),
  setImportsOfEntities: query('write/set-imports-of-entities', rows, count('changed')),
  setImportsOfSources: query('write/set-imports-of-sources', rows, count('changed')),
  setNodesVersion: query('write/set-nodes-version', none, count('version')),
  addLinkClaims: query('write/add-link-claims', rows, count('added')),
  addValueClaims: query('write/add-value-claims', rows, count('added')),
  joinSpeakers: query('write/join-speakers', rows, count('joined')),
  addDisputes: query('write/add-disputes', rows, count('added')),
  retractClaims: query(
    'write/retract-claims',
    ids.extend({ retractedAt: z.string().nullable(), version }),
    count('changed'),
  ),
  addImports: query('write/add-imports', rows, count('added')),
  creditClaims: query('write/credit-claims', rows.extend({ importId: z.string() }), count('changed')),
  retractImport: query(
    'write/retract-import',
    z.strictObject({ id: z.string(), takenBackAt: z.string() }),
    count('changed'),
  ),
  addLinks: template('write/add-links', rows, count('written')),
  putLinks: template('write/put-links', rows, count('written')),
  removeLinks: template('write/remove-links', rows, count('removed')),
};
