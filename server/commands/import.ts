import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { parseArgs } from 'node:util';
import type { ImportProgress, Preview } from '../application/import/import-answer.ts';
import { BadSetting } from '../model/errors.ts';
import { atServer, runCommand, type ServerConnection } from './at-server.ts';
import { follow, formOf, post, type ServerError } from './import/send.ts';
import { howItWasRead, inWords } from './import/tell.ts';
import { writeToFile } from './write-out.ts';

const USAGE = `npm run import -- <file> … [--mapping m.yaml] [--dry-run] [--skip] [--report rows.csv]
npm run import -- <file> --propose > m.yaml
npm run import -- --retract <import>
  --dry-run    report what would change, without changing anything
  --skip       import the valid rows and report the others; by default one invalid row refuses the file
  --report     write the result for every row to a file
  --format     CSV, XLSX, GRAPHML …, if it cannot be detected
  --encoding   utf-8, latin-1, windows-1251 …, if it cannot be detected
  --propose    print a mapping to begin with`;

const OPTIONS = {
  mapping: { type: 'string' },
  'dry-run': { type: 'boolean' },
  skip: { type: 'boolean' },
  report: { type: 'string' },
  format: { type: 'string' },
  encoding: { type: 'string' },
  propose: { type: 'boolean' },
  retract: { type: 'string' },
} as const;

/** Imports files, or reports what importing them would do. */
async function main(): Promise<number> {
  const { positionals: files, values } = parse();
  const toRetract = values.retract;
  if ((files.length === 0) === (toRetract === undefined)) throw new BadSetting(USAGE);
  return atServer(
    async (server) => {
      if (toRetract !== undefined) return retractImport(server, toRetract);
      for (const group of await groupsOf(server, files, values)) {
        if (values.propose) await propose(server, group, values);
        else await importFiles(server, group, values);
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

/** Groups of files to import as one: all of them if the server finds that they are one data set. */
async function groupsOf(
  server: ServerConnection,
  files: readonly string[],
  values: Values,
): Promise<readonly (readonly string[])[]> {
  const each = files.map((file) => [file]);
  if (files.length < 2 || !files.every((file) => /\.(csv|tsv|txt)$/i.test(file))) return each;
  if (new Set(files.map((file) => basename(file))).size < files.length) return each;
  const form = await formOf(files, await fieldsOf(values));
  const { together } = (await (await post(server, '/import/preview', form)).json()) as Preview;
  if (!together) return each;
  const names = files.map((file) => basename(file)).join(', ');
  process.stderr.write(`Importing ${names} as one data set: links in one file refer to rows of another.\n`);
  return [files];
}

const fieldsOf = async (values: Values) => ({
  ...(values.mapping !== undefined && { mapping: await textOf(values.mapping) }),
  ...optionsOf(values),
});

async function importFiles(
  server: ServerConnection,
  files: readonly string[],
  values: Values,
): Promise<void> {
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
    inWords(nameOf(files), await follow(server, path, await formOf(files, fields), reportProgress)),
  );
}

function reportProgress({ phase, done, total }: ImportProgress): void {
  if (phase === 'wait') process.stderr.write(`Waiting for ${done} other imports.\n`);
  else if (process.stderr.isTTY)
    process.stderr.write(`\r${phase} ${done}${total === null ? '' : ` of ${total}`} `);
}

const optionsOf = ({ format, encoding }: Values) => ({
  ...(format !== undefined && { format }),
  ...(encoding !== undefined && { encoding }),
});

const nameOf = (files: readonly string[]) => files.map((file) => basename(file)).join(' + ');

async function propose(server: ServerConnection, files: readonly string[], values: Values): Promise<void> {
  const answer = await post(server, '/import/preview', await formOf(files, optionsOf(values)));
  const { mapping, ...preview } = (await answer.json()) as Preview;
  for (const line of howItWasRead(preview)) process.stderr.write(`${line}\n`);
  process.stdout.write(mapping ?? `# ${nameOf(files)} does not need a mapping.\n`);
}

async function retractImport({ url, headers }: ServerConnection, id: string): Promise<number> {
  const query = 'mutation T($id: ID!) { retractImport(input: { id: $id }) { retracted retractedEntities } }';
  const body = JSON.stringify({ query, variables: { id } });
  const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body };
  const { data, errors } = (await (await fetch(`${url}/graphql`, init)).json()) as {
    data?: { retractImport: { retracted: number; retractedEntities: number } };
    errors?: ServerError[];
  };
  if (errors || !data) throw new BadSetting((errors ?? []).map(({ message }) => message).join('\n'));
  const { retracted, retractedEntities } = data.retractImport;
  process.stdout.write(
    `Retracted ${id}: ${retracted} claims, and ${retractedEntities} entities that nothing else refers to.\n`,
  );
  return 0;
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new BadSetting(`cannot read ${file}`);
  });
}

runCommand(main);
