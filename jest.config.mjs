import { availableParallelism } from 'node:os';

/**
 * All tests but those that need a Neo4j (`jest.neo4j.config.mjs`) or other people's programs
 * (`jest.judges.config.mjs`). They run in plain Node processes, as many as there are cores, each of which loads the
 * server and starts a browser once and not once per file.
 */
export const common = {
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  transform: {},
  setupFiles: ['<rootDir>/test/support/typescript.mjs'],
  setupFilesAfterEnv: ['<rootDir>/test/support/timeouts.ts'],
  globalSetup: '<rootDir>/test/support/cases-set-up.mjs',
  globalTeardown: '<rootDir>/test/support/cases-tear-down.mjs',
};

export default {
  ...common,
  // With one, the runner would run tests in Jest's own process.
  maxWorkers: Math.max(2, availableParallelism()),
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.(neo4j|judge)\\.test\\.ts$'],
};
