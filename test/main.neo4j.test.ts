import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../server/root.ts';
import { describeOnNeo4j, neo4jUnderTest } from './support/neo4j-under-test.ts';

describeOnNeo4j('the server over a Neo4j', () => {
  const start = (settings: Record<string, string>) => {
    const { uri = '', user = '', password = '' } = neo4jUnderTest() ?? {};
    return spawnSync(process.execPath, [join(ROOT, 'dist', 'server', 'main.js')], {
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        NEO4J_URI: uri,
        NEO4J_USER: user,
        NEO4J_PASSWORD: password,
        ...settings,
      },
    });
  };

  it('says in one line that the password is wrong', () => {
    const { status, stderr } = start({ NEO4J_PASSWORD: 'wrong' });
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(
      /^Neo4j at bolt:\S+ refused the password of neo4j \(NEO4J_USER, NEO4J_PASSWORD\)$/,
    );
  });

  it('says in one line that there is no such database', () => {
    const { status, stderr } = start({ NEO4J_DATABASE: 'nowhere' });
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(/^Neo4j at bolt:\S+ has no database nowhere \(NEO4J_DATABASE\)$/);
  });
});
