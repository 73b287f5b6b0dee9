import { LABEL_OF } from '../../model/kinds.ts';
import { SCHEMA_VERSION } from '../../model/schema-version.ts';
import { databaseRows, speakersOf, versionsOf } from './database-rows.ts';
import { type Format, type OutClaim, type OutGraph } from './format.ts';
import { losses } from './losses.ts';
import {
  CLAIM_ENTITIES,
  CLAIM_SOURCES,
  CLAIMS,
  DISPUTE_CLAIMS,
  DISPUTES,
  ENTITIES,
  GRAPH,
  IMPORTS,
  LINKS,
  SOURCES,
} from './neo4j-columns.ts';
import { table } from './neo4j-table.ts';
import { zip } from './zip.ts';

/**
 * A ZIP archive of CSV files for `neo4j-admin database import full` of Neo4j 5.26, which is faster than statements; the
 * command is in README.txt. When Chasqui starts with that database, it creates the indexes, and the empty lists, which
 * neo4j-admin omits.
 */
export const neo4jCsv: Format = {
  name: 'CSV for Neo4j',
  extension: 'zip',
  mediaType: 'application/zip',
  binary: true,
  holdsRetracted: true,
  losses: losses('LOSS_VERSIONS', 'LOSS_PART_RETRACTED', 'LOSS_SEPARATOR', 'LOSS_PART_PARTIES'),
  async *write(graph) {
    const rows = databaseRows(graph);
    yield* zip([
      { name: 'README.txt', pieces: [README] },
      table('entities.csv', ENTITIES, each(rows.entities(), labelled)),
      table('sources.csv', SOURCES, rows.sources()),
      table('claims.csv', CLAIMS, rows.claims()),
      table('disputes.csv', DISPUTES, rows.disputes()),
      table('imports.csv', IMPORTS, graph.imports()),
      table('links.csv', LINKS, rows.links()),
      table('claim-entities.csv', CLAIM_ENTITIES, each(graph.claims(), entitiesOf)),
      table('claim-sources.csv', CLAIM_SOURCES, graph.claims()),
      table('dispute-claims.csv', DISPUTE_CLAIMS, each(rows.disputes(), versionsOf)),
      // Last, because it contains the counters of the others.
      table('graph.csv', GRAPH, graphRow(graph, rows.counters)),
    ]);
  },
};

const README = `A Chasqui graph as CSV files for Neo4j 5.26.

Stop Neo4j, extract these files into a folder, and run there, as the user that runs Neo4j:

neo4j-admin database import full neo4j \\
  --multiline-fields=true \\
  --array-delimiter=U+001F \\
  --nodes=Graph=graph.csv \\
  --nodes=entities.csv \\
  --nodes=Source=sources.csv \\
  --nodes=Claim=claims.csv \\
  --nodes=Dispute=disputes.csv \\
  --nodes=Import=imports.csv \\
  --relationships=links.csv \\
  --relationships=claim-entities.csv \\
  --relationships=FROM=claim-sources.csv \\
  --relationships=VERSION=dispute-claims.csv

The first word after "full" is the name of the database. The import fails if a database of that name
exists; --overwrite-destination=true deletes and replaces it.

Then start Neo4j, and start Chasqui with NEO4J_URI set. On its first start, Chasqui creates the indexes and
the empty lists, which neo4j-admin omits.
`;

async function* each<A, B>(
  pieces: AsyncIterable<readonly A[]>,
  write: (item: A) => B | readonly B[],
): AsyncGenerator<B[]> {
  for await (const piece of pieces) yield piece.flatMap(write);
}

const labelled = <E extends { readonly kind: keyof typeof LABEL_OF }>(entity: E) => ({
  ...entity,
  labels: ['Entity', LABEL_OF[entity.kind]],
});

function entitiesOf(claim: OutClaim) {
  const { id, subject, object } = claim;
  return [
    { claim: id, type: 'SUBJECT', entity: subject },
    ...(object === null ? [] : [{ claim: id, type: 'OBJECT', entity: object }]),
    ...speakersOf(claim).map(({ speakerId, order }) => ({
      claim: id,
      type: 'ATTRIBUTED_TO',
      entity: speakerId,
      order,
    })),
  ];
}

async function* graphRow({ version, title, startEntities }: OutGraph, counters: () => object) {
  yield [
    {
      id: 'chasqui',
      schemaVersion: SCHEMA_VERSION,
      imported: true,
      version,
      title,
      startEntities,
      ...counters(),
    },
  ];
}
