import settings, { common } from './jest.config.mjs';

/** What other people's programs say of ours; needs their Python packages and the shared data. */
export default {
  ...common,
  maxWorkers: settings.maxWorkers,
  testMatch: ['<rootDir>/test/judges/**/*.judge.test.ts'],
};
