import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from '../../server/root.ts';
import { sendFile } from '../support/import.ts';
import { everyNth, FULL_SAMPLE } from '../support/sample.ts';
import { emptyStore, serve, type ServerUnderTest } from '../support/server.ts';
import { sharedDataset } from '../support/shared.ts';
import { DATA_SETS, type DataFile, type DataSet } from './datasets/data-sets.ts';
import { SAMPLES } from './datasets/samples.ts';

/** The data sets of others, by default every third, beside our samples of the same formats. */
const available = everyNth(3, DATA_SETS).filter(({ files }) =>
  files.every(({ file }) => sharedDataset(file) !== undefined),
);
const ownSample = (file: string) => join(ROOT, 'test', 'exchange', 'datasets', 'samples', file);

type PathOf = (file: string) => string;
const dataSets: { name: string; set: DataSet; pathOf: PathOf }[] = [
  ...SAMPLES.map((set) => ({ name: `${set.name}, a sample of our own`, set, pathOf: ownSample })),
  ...available.map((set) => ({ name: set.name, set, pathOf: (file: string) => sharedDataset(file) ?? '' })),
];

/** The text of a file, or of the part of it that is sent. */
function textOf({ file, part }: DataFile, pathOf: PathOf): string {
  const text = readFileSync(pathOf(file), 'utf8');
  return part ? part(text) : text;
}

const sent = (server: ServerUnderTest, { file, mapping }: DataFile, content: string) =>
  sendFile(
    server,
    '/import',
    { name: basename(file), content },
    mapping ? { mapping: readFileSync(join(ROOT, 'docs', 'mappings', mapping), 'utf8') } : {},
  );

describe.each(dataSets)('$name', ({ set: { files, check }, pathOf }) => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await serve(await emptyStore());
  });
  afterAll(() => server.stop());

  it(
    'is imported except for the rows that the mapping skips, and a second import adds nothing',
    async () => {
      const texts = files.map((file) => textOf(file, pathOf));
      for (const [i, file] of files.entries()) {
        const { rows, skippedRows = () => 0 } = file;
        const text = texts[i] ?? '';
        const REFUSED = skippedRows(text);
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
      await check(server, texts);
    },
    FULL_SAMPLE ? 900_000 : 120_000,
  );
});
