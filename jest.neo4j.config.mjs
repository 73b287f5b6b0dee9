import { common } from './jest.config.mjs';

/** Tests that share one Neo4j: one after another. */
export default {
  ...common,
  // In band, what a test left running when it timed out would keep the process from ending.
  forceExit: true,
  testMatch: ['<rootDir>/test/**/*.neo4j.test.ts'],
  globalSetup: '<rootDir>/test/support/neo4j-set-up.mjs',
  globalTeardown: '<rootDir>/test/support/neo4j-tear-down.mjs',
};
