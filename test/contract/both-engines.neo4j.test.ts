import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleQueries } from '../../server/api/example-queries.ts';
import { ROOT } from '../../server/root.ts';
import { describeOnNeo4j, neo4jUnderTest } from '../support/neo4j-under-test.ts';
import { emptyStore, startServer, type ServerUnderTest } from '../support/server.ts';
import { onNeo4j } from './on-store.ts';
import { everyRead, withApolo } from './rows.ts';
import { transactions } from './transactions.ts';

onNeo4j(transactions);

describeOnNeo4j('both engines', () => {
  it('give the same rows for every read query of the catalogue', async () => {
    const embedded = await withApolo(await emptyStore());
    const neo4j = await withApolo(await emptyStore(neo4jUnderTest()));
    expect(await everyRead(neo4j)).toEqual(await everyRead(embedded));
    await embedded.close();
    await neo4j.close();
  });
});

describeOnNeo4j('the example queries', () => {
  const examples = exampleQueries(readFileSync(join(ROOT, 'docs', 'queries.md'), 'utf8'));
  let embedded: ServerUnderTest;
  let neo4j: ServerUnderTest;
  beforeAll(async () => {
    embedded = await startServer();
    const settings = neo4jUnderTest();
    neo4j = await startServer(settings ? { neo4j: settings } : {});
  });
  afterAll(async () => {
    await embedded?.stop();
    await neo4j?.stop();
  });

  it.each(examples)('give equal answers on both engines: $title', async ({ query, variables }) => {
    const given = variables ? (JSON.parse(variables) as object) : {};
    const answer = await neo4j.ask(query, given);
    expect(answer.errors).toBeUndefined();
    expect(answer).toEqual(await embedded.ask(query, given));
  });
});
