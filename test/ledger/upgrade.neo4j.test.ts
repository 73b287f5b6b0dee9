import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../server/root.ts';
import { openNeo4j } from '../../server/store/neo4j/neo4j-store.ts';
import { describeOnNeo4j, neo4jUnderTest } from '../support/neo4j-under-test.ts';
import { runScript } from '../support/neo4j-contents.ts';
import { wipe } from '../support/neo4j.ts';
import { expectUpgraded, expectUpgradedFromSecond } from './upgrade/upgraded.ts';

describeOnNeo4j('a Neo4j database that an earlier version wrote', () => {
  it.each([
    [1, expectUpgraded],
    [2, expectUpgradedFromSecond],
  ])('is upgraded from version %s', async (version, expectIt) => {
    const settings = neo4jUnderTest();
    if (!settings) throw new Error('no Neo4j');
    await wipe(settings);
    const script = join(ROOT, 'test', 'ledger', 'upgrade', `version-${version}.cypher`);
    await runScript(settings, readFileSync(script, 'utf8'));
    const store = await openNeo4j(settings);
    await expectIt(store);
    await store.close();
  });
});
