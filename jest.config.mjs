/** Unit, API and property tests: side by side. Those that need a Neo4j run in `jest.serial.config.mjs`, those in a browser in `jest.browser.config.mjs`. */
export const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  testTimeout: 60_000,
};

export default {
  ...common,
  maxWorkers: 2,
  globalSetup: '<rootDir>/test/support/cases-set-up.ts',
  globalTeardown: '<rootDir>/test/support/cases-tear-down.ts',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.(neo4j|browser|judge)\\.test\\.ts$'],
};
