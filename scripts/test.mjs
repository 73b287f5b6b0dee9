import { jest } from './jest.mjs';
import { prepare } from './prepare.mjs';

/** All tests: those that run side by side, those that share a Neo4j, those that drive a browser. */
prepare();
const beside = jest('jest.config.mjs');
const serial = jest('jest.serial.config.mjs', '--runInBand');
const browser = jest('jest.browser.config.mjs');
process.exitCode = beside || serial || browser;
