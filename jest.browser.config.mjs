import { common } from './jest.config.mjs';

/** Tests that drive a browser; two at a time, for a browser waits as often as it works. */
export default {
  ...common,
  testMatch: ['<rootDir>/test/**/*.browser.test.ts'],
  maxWorkers: 2,
  globalSetup: '<rootDir>/test/support/cases-set-up.ts',
  globalTeardown: '<rootDir>/test/support/cases-tear-down.ts',
};
