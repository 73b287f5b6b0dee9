import { jest } from './jest.mjs';
import { prepare } from './prepare.mjs';

/** What other people's programs say of our answers; skips those it finds no Python packages for. */
prepare();
process.exitCode = await jest('jest.judges.config.mjs');
