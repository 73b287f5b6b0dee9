import { jest } from './jest.mjs';
import { prepare } from './prepare.mjs';

/**
 * All tests, or those whose path matches an argument. Those that share a Neo4j run one after another, alongside the
 * others: a database leaves half a core idle.
 */
prepare();
const neo4j = jest('jest.neo4j.config.mjs', ['--runInBand'], { hold: true });
const others = jest('jest.config.mjs');
process.exitCode = (await others) || (await neo4j);
