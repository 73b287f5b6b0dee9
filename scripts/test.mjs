import { jest } from './jest.mjs';
import { prepare } from './prepare.mjs';

/** All tests: those that run side by side, then those that share a Neo4j or drive a browser. */
prepare();
const beside = jest('jest.config.mjs');
const serial = jest('jest.serial.config.mjs', '--runInBand');
process.exitCode = beside || serial;
