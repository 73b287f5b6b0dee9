import { read } from '../../server/store/catalogue.ts';
import type { Query } from '../../server/store/query.ts';
import { EMPTY_ROW } from '../../server/exchange/in/raw-row.ts';
import { recordImport } from '../../server/ledger/import/record-import.ts';
import { recordCase } from '../../server/ledger/record-case.ts';
import { fold } from '../../server/model/fold.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { apolo, vocabulary } from '../support/server.ts';

type Rows = Record<string, unknown[]>;

const IMPORT = 'import-0123456789abcdef';

/** Records the Apolo case and an imported claim in a store. */
export async function withApolo(store: GraphStore): Promise<GraphStore> {
  await recordCase(store, vocabulary, apolo());
  const value = {
    subject: 'ftc',
    type: 'TIED_TO',
    object: 'shining-path',
    hedge: 'SUSPECTED',
    source: 'src-chasqui-assessment',
    statement: 'An imported claim.',
  };
  const at = () => 'a.csv:2';
  const entities = [{ value: { id: 'imported-group', kind: 'GROUP', name: 'An imported group' }, at }];
  const sources = [{ value: { id: 'imported-source', title: 'An imported source' }, at }];
  const row = { place: 'a.csv:2', ...EMPTY_ROW, entities, sources, claims: [{ value, at }] };
  const file = { id: IMPORT, name: 'a.csv', sha256: '', format: 'CSV', shape: null, mapping: 'tables: {}' };
  const parts = {
    rows: [row],
    fileSource: null,
    names: { version: 1, find: () => [] },
    same: {},
    vocabulary,
  };
  await recordImport(store, file, parts, { skip: false });
  return store;
}

/** Runs every read query of the catalogue on the Apolo case, with parameters that match some rows. */
export async function everyRead(store: GraphStore): Promise<Rows> {
  const rows: Rows = {};
  const ask = async <P, R>(name: string, query: Query<P, R>, params: P) => {
    const found = await store.read(query, query.params.parse(params));
    for (const row of found) query.row.parse(row);
    rows[name] = found.map(withoutTime);
    return found;
  };
  const speakers = ['carlos-romero', 'ministry-of-government-bolivia', 'bolivian-government'];
  const entities = ['apolo', 'apolo-ambush-2013', 'carlos-romero', 'nobody'];
  const sources = ['src-chasqui-assessment', 'src-erbol-2013-10-21', 'nothing'];
  const everything = { ids: [], kinds: [], subtypes: [] };
  const range = { from: 1, to: 2_000 };

  await ask('graph', read.graph, {});
  await ask('schemaVersion', read.schemaVersion, {});
  await ask('entitiesById', read.entitiesById, { ids: entities });
  await ask('entitiesByName', read.entitiesByName, {
    ...everything,
    afterKey: 'apolo',
    afterId: '',
    limit: 7,
  });
  await ask('entitiesByName, filtered', read.entitiesByName, {
    ids: entities,
    kinds: ['REGION'],
    subtypes: ['municipality'],
    afterKey: '',
    afterId: '',
    limit: 7,
  });
  await ask('entitiesByNameBackwards', read.entitiesByNameBackwards, {
    ...everything,
    afterKey: null,
    afterId: '',
    limit: 7,
  });
  await ask('entitiesByNameBackwards, after', read.entitiesByNameBackwards, {
    ...everything,
    afterKey: 'bolivia',
    afterId: 'bolivia',
    limit: 7,
  });
  await ask('entitiesSince', read.entitiesSince, { from: 2, to: 2 });
  await ask('countEntities', read.countEntities, { ...everything, kinds: ['REGION', 'FLOW'] });
  await ask('sourcesById', read.sourcesById, { ids: sources });
  await ask('countSources', read.countSources, {});
  await ask('sourcesPage', read.sourcesPage, { after: 3, limit: 4 });
  const claims = await ask('claimsOfEntities', read.claimsOfEntities, {
    parents: entities,
    before: null,
    limit: 5,
  });
  await ask('claimsOfEntities, after', read.claimsOfEntities, {
    parents: ['bolivia'],
    before: claims[0]?.seq ?? 0,
    limit: 3,
  });
  await ask('countClaimsOfEntities', read.countClaimsOfEntities, { parents: entities });
  await ask('claimsById', read.claimsById, { ids: claims.map((c) => c.id) });
  await ask('claimsBySeq', read.claimsBySeq, { seqs: claims.map((c) => c.seq) });
  await ask('exportClaims', read.exportClaims, { seqs: claims.map((c) => c.seq) });
  await ask('claimsOfSources', read.claimsOfSources, { parents: sources, before: null, limit: 4 });
  await ask('countClaimsOfSources', read.countClaimsOfSources, { parents: sources });
  await ask('claimsOfSpeakers', read.claimsOfSpeakers, { parents: entities, before: null, limit: 4 });
  await ask('countClaimsOfSpeakers', read.countClaimsOfSpeakers, { parents: entities });
  await ask('valuesOfEntities', read.valuesOfEntities, { parents: entities });
  const words = fold('traffickers Perú').split(' ');
  await ask('claimsWithWords', read.claimsWithWords, { words, before: null, limit: 5 });
  await ask('countClaimsWithWords', read.countClaimsWithWords, { words });
  await ask('imports', read.imports, {});
  await ask('claimsOfImport', read.claimsOfImport, { id: IMPORT });
  await ask('entitiesOfImport', read.entitiesOfImport, { id: IMPORT });
  await ask('sourcesOfImport', read.sourcesOfImport, { id: IMPORT });
  await ask('entitiesInUse', read.entitiesInUse, { ids: [...entities, 'imported-group'] });
  await ask('sourcesInUse', read.sourcesInUse, { ids: [...sources, 'imported-source'] });
  await ask('outletsInUse', read.outletsInUse, {});
  await ask('qualifiersInUse', read.qualifiersInUse, {});
  await ask('exportEntities', read.exportEntities, range);
  await ask('earlierProperties', read.earlierProperties, range);
  await ask('exportSources', read.exportSources, range);
  await ask('namedDisputes', read.namedDisputes, {});
  await ask('projectEntities', read.projectEntities, range);
  await ask('projectSources', read.projectSources, range);
  const projected = await ask('projectClaims', read.projectClaims, range);
  await ask('projectClaimsSince', read.projectClaimsSince, { from: 1, to: 9, lastSeq: 10_000 });
  const links = [...new Set(projected.flatMap((c) => (c.type === 'TIED_TO' && c.linkId ? [c.linkId] : [])))];
  await ask('evidenceOfLinks', read.evidenceOfLinks, { links });
  await ask('voicesOfSpeakers', read.voicesOfSpeakers, { ids: speakers });
  await ask('voicesOfParties', read.voicesOfParties, { ids: speakers });
  await ask('linksOfSpeakers', read.linksOfSpeakers, { ids: speakers });
  await ask('linksOfOutlets', read.linksOfOutlets, { ids: ['insight-crime', 'la-razon'] });
  await ask('linksOfType', read.linksOfType.with('TIED_TO'), { ids: links });
  return rows;
}

/** Reduces the times of recording and importing to the year, because they differ between runs. */
function withoutTime(row: unknown): unknown {
  const { recordedAt, importedAt, ...rest } = row as { recordedAt?: string; importedAt?: string };
  return {
    ...rest,
    ...(recordedAt !== undefined && { recordedAt: recordedAt.slice(0, 4) }),
    ...(importedAt !== undefined && { importedAt: importedAt.slice(0, 4) }),
  };
}
