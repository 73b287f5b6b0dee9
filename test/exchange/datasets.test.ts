import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../../server/root.ts';
import { sendFile } from '../support/import.ts';
import { FULL_SAMPLE } from '../support/sample.ts';
import { emptyStore, serve, type ServerUnderTest } from '../support/server.ts';
import { sharedDataset } from '../support/shared.ts';
import { DATA_SETS, type DataFile } from './datasets/data-sets.ts';

const there = DATA_SETS.filter(({ files }) => files.every(({ file }) => sharedDataset(file) !== undefined));

/** The text of a file as it is sent. */
function textOf({ file, part }: DataFile): string {
  const text = readFileSync(sharedDataset(file) ?? '', 'utf8');
  return part && !FULL_SAMPLE ? part(text) : text;
}

const sent = (server: ServerUnderTest, { file, mapping }: DataFile, content: string) =>
  sendFile(
    server,
    '/import',
    { name: basename(file), content },
    mapping ? { mapping: readFileSync(join(ROOT, 'docs', 'mappings', mapping), 'utf8') } : {},
  );

(there.length > 0 ? describe.each(there) : describe.skip.each(DATA_SETS))('$name', ({ files, shows }) => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await serve(await emptyStore());
  });
  afterAll(() => server.stop());

  it(
    'comes in row by row, with nothing refused but what the mapping leaves out, and is there once',
    async () => {
      const texts = files.map(textOf);
      for (const [i, file] of files.entries()) {
        const { rows, leftOut = () => 0 } = file;
        const text = texts[i] ?? '';
        const REFUSED = leftOut(text);
        const { body } = await sent(server, file, text);
        expect(body).toMatchObject({
          rows: rows(text),
          states: { CONFLICTING: 0, REFUSED },
          unknownColumns: [],
        });
        expect(body.states.ADDED + body.states.MATCHED).toBe(rows(text) - REFUSED);
        const again = await sent(server, file, text);
        expect(again.body).toMatchObject({
          graphVersion: body.graphVersion,
          newEntities: 0,
          newClaims: 0,
          states: { ADDED: 0, MATCHED: rows(text) - REFUSED, CONFLICTING: 0, REFUSED },
        });
      }
      await shows(server, texts);
    },
    FULL_SAMPLE ? 900_000 : 120_000,
  );
});
