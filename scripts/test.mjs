import { jest } from './jest.mjs';
import { prepare } from './prepare.mjs';

/**
 * Runs all tests, or those whose path matches an argument. Tests that share a Neo4j run one after another, alongside the
 * others, because waiting for the database leaves half a core idle.
 */
prepare();
const neo4j = jest('jest.neo4j.config.mjs', ['--runInBand'], { bufferOutput: true });
const others = jest('jest.config.mjs');
process.exitCode = (await others) || (await neo4j);
