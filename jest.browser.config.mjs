import { common } from './jest.config.mjs';

/** Tests that drive a browser; two at a time, for a browser waits as often as it works. */
export default {
  ...common,
  testMatch: ['<rootDir>/test/**/*.browser.test.ts'],
  maxWorkers: 2,
  testTimeout: 120_000,
};
