import { rmSync } from 'node:fs';

export default function tearDown() {
  rmSync(process.env.CASES_FOLDER, { recursive: true, force: true });
}
