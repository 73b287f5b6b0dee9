import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes room for the Apolo case, recorded once for all tests, and for the copies of it that servers write to. */
export default function setUp() {
  process.env.CASES_FOLDER = mkdtempSync(join(tmpdir(), 'chasqui-cases-'));
}
