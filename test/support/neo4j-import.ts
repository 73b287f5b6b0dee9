import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { neo4jClassPath, noJava } from './neo4j-jars.ts';

/** A test that runs neo4j-admin; skipped with a message without Java and Maven, unless REQUIRE_NEO4J=1. */
export const itWithJava: typeof it = javaMissing() ? it.skip : it;

function javaMissing(): boolean {
  const missing = noJava();
  if (missing && process.env['REQUIRE_NEO4J'] !== '1') {
    process.stderr.write(`\nSKIPPED: tests of neo4j-admin (${missing})\n`);
    return true;
  }
  return false;
}

/**
 * Runs a command of `neo4j-admin` with the given files for the Neo4j in a home folder, which must be stopped.
 * Returns its output; throws an error that contains it when the command fails.
 */
export function neo4jAdmin(
  home: string,
  files: ReadonlyMap<string, string>,
  args: readonly string[],
): string {
  for (const [name, text] of files) writeFileSync(join(home, name), text);
  writeFileSync(join(home, 'conf', 'neo4j.conf'), 'db.tx_log.preallocate=false\n');
  const { status, stdout, stderr } = spawnSync(
    'java',
    ['-Xmx512m', '-XX:+UseSerialGC', '-cp', neo4jClassPath(), 'org.neo4j.cli.AdminTool', ...args],
    {
      cwd: home,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    },
  );
  if (status !== 0) throw new Error(`neo4j-admin ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
