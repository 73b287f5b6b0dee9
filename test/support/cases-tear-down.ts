import { rmSync } from 'node:fs';

export default function tearDown(): void {
  const folder = process.env['CASES_FOLDER'];
  if (folder) rmSync(folder, { recursive: true, force: true });
}
