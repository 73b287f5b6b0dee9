import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { parseArgs } from 'node:util';
import { BadSetting } from '../model/errors.ts';
import { atServer, runCommand, type Reached } from './at-server.ts';
import { follow, formOf, post, type Progress, type Told } from './import/send.ts';
import { howItWasRead, inWords, type ReadAs } from './import/tell.ts';
import { writeToFile } from './write-out.ts';

const USAGE = `npm run import -- <file> … [--mapping m.yaml] [--dry-run] [--skip] [--report rows.csv]
npm run import -- <file> --propose > m.yaml
npm run import -- --take-back <import>
  --dry-run    say what would happen, change nothing
  --skip       take the rows that can be taken and report the others; else one stops all
  --report     write what becomes of every row
  --format     CSV, XLSX, GRAPHML …, where the file does not tell
  --encoding   utf-8, latin-1, windows-1251 …, where the file does not tell
  --propose    print a mapping to begin with`;

const OPTIONS = {
  mapping: { type: 'string' },
  'dry-run': { type: 'boolean' },
  skip: { type: 'boolean' },
  report: { type: 'string' },
  format: { type: 'string' },
  encoding: { type: 'string' },
  propose: { type: 'boolean' },
  'take-back': { type: 'string' },
} as const;

/** Brings files into the graph, or says what that would do. */
async function main(): Promise<number> {
  const { positionals: files, values } = parse();
  const back = values['take-back'];
  if ((files.length === 0) === (back === undefined)) throw new BadSetting(USAGE);
  return atServer(
    async (server) => {
      if (back !== undefined) return takeBack(server, back);
      for (const together of await groupsOf(server, files, values)) {
        if (values.propose) await propose(server, together, values);
        else await bring(server, together, values);
      }
      return 0;
    },
    { empty: true },
  );
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch (error) {
    throw new BadSetting(`${(error as Error).message}\n${USAGE}`);
  }
}

type Values = ReturnType<typeof parse>['values'];

/** The files that are imported as one: all of them where the server finds that they are one data set. */
async function groupsOf(
  server: Reached,
  files: readonly string[],
  values: Values,
): Promise<readonly (readonly string[])[]> {
  const each = files.map((file) => [file]);
  if (files.length < 2 || !files.every((file) => /\.(csv|tsv|txt)$/i.test(file))) return each;
  if (new Set(files.map((file) => basename(file))).size < files.length) return each;
  const form = await formOf(files, await fieldsOf(values));
  const { together } = (await (await post(server, '/import/preview', form)).json()) as { together: boolean };
  if (!together) return each;
  const names = files.map((file) => basename(file)).join(', ');
  process.stderr.write(`${names} are one import: links of one name rows of another.\n`);
  return [files];
}

const fieldsOf = async (values: Values) => ({
  ...(values.mapping !== undefined && { mapping: await textOf(values.mapping) }),
  ...statedIn(values),
});

async function bring(server: Reached, files: readonly string[], values: Values): Promise<void> {
  const fields = {
    ...(await fieldsOf(values)),
    ...(values.skip && { skip: 'true' }),
  };
  if (values.report !== undefined) {
    const rows = await post(server, '/import/check', await formOf(files, { ...fields, report: 'csv' }));
    await writeToFile(Readable.fromWeb(rows.body as ReadableStream), values.report);
  }
  const path = values['dry-run'] ? '/import/check' : '/import';
  process.stdout.write(
    inWords(nameOf(files), await follow(server, path, await formOf(files, fields), progressed)),
  );
}

function progressed({ phase, done, total }: Progress): void {
  if (phase === 'wait') process.stderr.write(`waiting; imports ahead: ${done}\n`);
  else if (process.stderr.isTTY)
    process.stderr.write(`\r${phase} ${done}${total === null ? '' : ` of ${total}`} `);
}

const statedIn = ({ format, encoding }: Values) => ({
  ...(format !== undefined && { format }),
  ...(encoding !== undefined && { encoding }),
});

const nameOf = (files: readonly string[]) => files.map((file) => basename(file)).join(' + ');

async function propose(server: Reached, files: readonly string[], values: Values): Promise<void> {
  const answer = await post(server, '/import/preview', await formOf(files, statedIn(values)));
  const { mapping, ...preview } = (await answer.json()) as ReadAs & { mapping: string | null };
  for (const line of howItWasRead(preview)) process.stderr.write(`${line}\n`);
  process.stdout.write(mapping ?? `# ${nameOf(files)} needs no mapping.\n`);
}

async function takeBack({ url, headers }: Reached, id: string): Promise<number> {
  const query = 'mutation T($id: ID!) { takeBackImport(input: { id: $id }) { retracted retractedEntities } }';
  const body = JSON.stringify({ query, variables: { id } });
  const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body };
  const { data, errors } = (await (await fetch(`${url}/graphql`, init)).json()) as {
    data?: { takeBackImport: { retracted: number; retractedEntities: number } };
    errors?: Told[];
  };
  if (errors || !data) throw new BadSetting((errors ?? []).map(({ message }) => message).join('\n'));
  const { retracted, retractedEntities } = data.takeBackImport;
  process.stdout.write(
    `${id} was retracted: ${retracted} claims, and ${retractedEntities} entities that nothing else names.\n`,
  );
  return 0;
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new BadSetting(`${file} cannot be read`);
  });
}

runCommand(main);
