import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../server/root.ts';

/** The class path of Neo4j's jars, including its import tool; downloads them once. */
export function neo4jClassPath(): string {
  const pom = join(ROOT, 'test', 'neo4j', 'pom.xml');
  const cache = join(ROOT, '.cache', 'neo4j');
  const done = join(cache, 'pom.xml');
  const lib = join(cache, 'lib');
  if (!existsSync(done) || readFileSync(done, 'utf8') !== readFileSync(pom, 'utf8')) {
    process.stderr.write('Fetching Neo4j for the tests (about 120 MB, once) …\n');
    rmSync(cache, { recursive: true, force: true });
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`];
    const maven = spawnSync('mvn', ['-q', '-B', '-f', pom, ...goal], { encoding: 'utf8' });
    if (maven.status !== 0) throw new Error(`Maven could not fetch Neo4j:\n${maven.stdout}${maven.stderr}`);
    writeFileSync(done, readFileSync(pom));
  }
  return join(lib, '*');
}

/** Why no Neo4j can be started here; undefined when one can. */
export function noJava(): string | undefined {
  const missing = ['java', 'mvn'].filter((tool) => spawnSync(tool, ['-version']).error);
  return missing.length > 0 ? `${missing.join(' and ')} not found` : undefined;
}
