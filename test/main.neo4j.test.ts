import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../server/root.ts';
import { wipe } from './support/neo4j.ts';
import { describeOnNeo4j, neo4jUnderTest } from './support/neo4j-under-test.ts';

const MAIN = join(ROOT, 'dist', 'server', 'main.js');

describeOnNeo4j('the server over a Neo4j', () => {
  const start = (settings: Record<string, string>) => {
    const { uri = '', user = '', password = '' } = neo4jUnderTest() ?? {};
    return spawnSync(process.execPath, [MAIN], {
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

  it('loads the case into an empty database, serves it, and stops cleanly', async () => {
    const settings = neo4jUnderTest();
    if (!settings) return;
    await wipe(settings);
    const { uri, user, password } = settings;
    const child = spawn(process.execPath, [MAIN], {
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        NEO4J_URI: uri,
        NEO4J_USER: user,
        NEO4J_PASSWORD: password,
      },
    });
    let output = '';
    const url = await new Promise<string>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const found = /Chasqui is at (\S+)/.exec(output)?.[1];
        if (found) resolve(found);
      });
    });
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ graph { engine version claims } }"}',
    });
    expect(await answer.json()).toMatchObject({ data: { graph: { engine: 'NEO4J', version: 1 } } });
    child.kill('SIGINT');
    expect((await once(child, 'exit'))[0]).toBe(0);
  });

  it('reports a wrong password in one line', () => {
    const { status, stderr } = start({ NEO4J_PASSWORD: 'wrong' });
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(
      /^Neo4j at bolt:\S+ rejected the password of neo4j \(NEO4J_USER, NEO4J_PASSWORD\)$/,
    );
  });

  it('reports an unknown database in one line', () => {
    const { status, stderr } = start({ NEO4J_DATABASE: 'nowhere' });
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(/^Neo4j at bolt:\S+ has no database nowhere \(NEO4J_DATABASE\)$/);
  });
});
