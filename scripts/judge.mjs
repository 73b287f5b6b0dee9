import { jest } from './jest.mjs';
import { prepare } from './prepare.mjs';

/** Validates results with third-party programs; skips those whose Python packages are missing. */
prepare();
process.exitCode = await jest('jest.judges.config.mjs');
