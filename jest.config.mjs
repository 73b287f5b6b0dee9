/**
 * Unit, API and property tests: side by side. Those that need a Neo4j run in `jest.serial.config.mjs`, those in a
 * browser in `jest.browser.config.mjs`. All run in plain Node processes, which load the server once and not once
 * per file; `scripts/jest.mjs` has Node read TypeScript.
 */
export const common = {
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  transform: {},
  setupFilesAfterEnv: ['<rootDir>/test/support/timeouts.ts'],
};

export default {
  ...common,
  maxWorkers: 2,
  globalSetup: '<rootDir>/test/support/cases-set-up.ts',
  globalTeardown: '<rootDir>/test/support/cases-tear-down.ts',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.(neo4j|browser|judge)\\.test\\.ts$'],
};
