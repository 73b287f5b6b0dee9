import { sendFile } from '../../support/import.ts';
import { opensDuring } from '../../support/opens.ts';
import { startServer, type ServerUnderTest } from '../../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

// Whether `1,500` is a thousand or one and a half is known only at the end.
const ROWS = Array.from({ length: 3_000 }, (_, i) => `scan-${i};Scan ${i};1,500`).join('\n');
const MAPPING = `source: { title: A scanned file }
tables:
  rows:
    entities: [{ id: '{id}', kind: EVENT, name: '{name}' }]
    values: [{ subject: '{id}', property: deaths, value: { from: '{dead}', number: true } }]`;

const isUpload = (path: string) => path.includes('chasqui-import-');

describe('an uploaded CSV file', () => {
  it('is opened for the preview, which reads the first rows, and once for the import', async () => {
    const file = { name: 'scan.csv', content: `id;name;dead\n${ROWS}\nscan-last;The last;1,500.5\n` };
    const opens = (path: '/import/preview' | '/import/check') =>
      opensDuring(isUpload, async () => {
        const { status, body } = await sendFile(server, path, file, { mapping: MAPPING });
        expect([status, body.newClaims]).toEqual([200, path === '/import/check' ? 3_001 : undefined]);
      });
    expect([await opens('/import/preview'), await opens('/import/check')]).toEqual([1, 2]);
  });
});
