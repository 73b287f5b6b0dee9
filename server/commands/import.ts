import { openAsBlob } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { parseArgs } from 'node:util';
import { BadSetting } from '../model/errors.ts';
import { atServer, runCommand, type Reached } from './at-server.ts';

const USAGE = `npm run import -- <file> … [--mapping m.yaml] [--dry-run] [--skip] [--report rows.csv]
npm run import -- <file> --propose > m.yaml
npm run import -- --take-back <import>
  --dry-run    say what would happen, change nothing
  --skip       take the rows that can be taken and report the others; else one stops all
  --report     write what becomes of every row
  --format     CSV, XLSX, GRAPHML …, where the file does not tell
  --propose    print a mapping to begin with`;

const OPTIONS = {
  mapping: { type: 'string' },
  'dry-run': { type: 'boolean' },
  skip: { type: 'boolean' },
  report: { type: 'string' },
  format: { type: 'string' },
  propose: { type: 'boolean' },
  'take-back': { type: 'string' },
} as const;

interface Told {
  readonly message: string;
  readonly extensions?: { readonly problems?: readonly { at: string; message: string }[] };
}

/** What the server says of an import. */
interface Answer {
  readonly importId: string;
  readonly restored: boolean;
  readonly dryRun: boolean;
  readonly rows: number;
  readonly states: Readonly<Record<string, number>>;
  readonly newEntities: number;
  readonly newClaims: number;
  readonly reinstated: number;
  readonly duplicates: readonly { id: string; candidate: string; score: number; why: string }[];
  readonly table: readonly { place: string; state: string; why: readonly string[] }[];
  readonly tableTotal: number;
}

/** Brings files into the graph, or says what that would do. */
async function main(): Promise<number> {
  const { positionals: files, values } = parse();
  const back = values['take-back'];
  if ((files.length === 0) === (back === undefined)) throw new BadSetting(USAGE);
  return atServer(
    async (server) => {
      if (back !== undefined) return takeBack(server, back);
      for (const file of files) {
        if (values.propose) await propose(server, file, values);
        else await bring(server, file, values);
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

async function bring(server: Reached, file: string, values: Values): Promise<void> {
  const form = await formOf(file, {
    ...(values.mapping !== undefined && { mapping: await textOf(values.mapping) }),
    ...(values.skip && { skip: 'true' }),
    ...formatIn(values),
  });
  if (values.report !== undefined) {
    const answer = await post(
      server,
      '/import/check',
      await formOf(file, { ...fieldsOf(form), report: 'csv' }),
    );
    await writeFile(values.report, await answer.text());
  }
  const url = values['dry-run'] ? '/import/check' : '/import';
  const answer = await post(server, url, form, 'application/x-ndjson');
  for await (const line of createInterface(Readable.fromWeb(answer.body as ReadableStream))) {
    const { progress, result, error } = JSON.parse(line) as {
      progress?: { phase: string; done: number; total: number | null };
      result?: Answer;
      error?: Told & Told['extensions'];
    };
    if (progress && process.stderr.isTTY)
      process.stderr.write(
        `\r${progress.phase} ${progress.done}${progress.total === null ? '' : ` of ${progress.total}`} `,
      );
    if (error) throw told(file, [{ message: error.message }]);
    if (result) tell(file, result);
  }
}

function fieldsOf(form: FormData): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === 'string') fields[name] = value;
  return fields;
}

const formatIn = ({ format }: Values) => (format === undefined ? {} : { format });

async function propose(server: Reached, file: string, values: Values): Promise<void> {
  const answer = await post(server, '/import/preview', await formOf(file, formatIn(values)));
  const { mapping } = (await answer.json()) as { mapping: string | null };
  process.stdout.write(mapping ?? `# ${basename(file)} needs no mapping.\n`);
}

async function takeBack({ url, headers }: Reached, id: string): Promise<number> {
  const query = 'mutation T($id: ID!) { takeBackImport(input: { id: $id }) { retracted graphVersion } }';
  const body = JSON.stringify({ query, variables: { id } });
  const init = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body };
  const { data, errors } = (await (await fetch(`${url}/graphql`, init)).json()) as {
    data?: { takeBackImport: { retracted: number } };
    errors?: Told[];
  };
  if (errors || !data) throw new BadSetting((errors ?? []).map(({ message }) => message).join('\n'));
  process.stdout.write(`${id} was taken back: ${data.takeBackImport.retracted} claims are retracted.\n`);
  return 0;
}

async function formOf(file: string, fields: Readonly<Record<string, string>>): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', await blobOf(file), basename(file));
  return form;
}

/** The file as it is now: a change while it is sent is an error. */
async function blobOf(file: string): Promise<Blob> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new BadSetting(`${file} is no file`);
  return openAsBlob(file);
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new BadSetting(`${file} cannot be read`);
  });
}

async function post(
  { url, headers }: Reached,
  path: string,
  body: FormData,
  accept = 'application/json',
): Promise<Response> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { ...headers, accept },
    body,
  }).catch((error: Error) => {
    const cause = (error.cause as Error | undefined) ?? error;
    const { name } = body.get('file') as File;
    throw new BadSetting(
      cause.name === 'NotReadableError'
        ? `${name} changed while it was sent, and was not imported; nothing was changed. Send it again.`
        : `${name} could not be sent: ${cause.message}`,
    );
  });
  if (answer.ok) return answer;
  const { errors } = (await answer.json()) as { errors: Told[] };
  throw told('', errors);
}

const told = (file: string, errors: readonly Told[]) =>
  new BadSetting(
    [
      ...(file ? [`${file} was not imported; nothing was changed.`] : []),
      ...errors.map(({ message }) => message),
    ].join('\n'),
  );

function tell(file: string, answer: Answer): void {
  const { states, dryRun } = answer;
  const lines = [
    `${basename(file)}: ${answer.rows} rows; ${states['ADDED']} ${dryRun ? 'would be added' : 'added'}, ${states['MATCHED']} there already, ${states['CONFLICTING']} conflicting, ${states['REFUSED']} refused.`,
    `${answer.newEntities} new entities, ${answer.newClaims} new claims${answer.reinstated > 0 ? `, ${answer.reinstated} that count again` : ''}. ${afterwards(answer)}`,
    ...answer.table.map(({ place, state, why }) => `  ${place} ${state}: ${why.join('; ')}`),
    ...(answer.tableTotal > answer.table.length
      ? [`  … and ${answer.tableTotal - answer.table.length} more rows; --report lists them all`]
      : []),
    ...answer.duplicates.map(
      ({ id, candidate, score, why }) =>
        `  ${id} may be ${candidate} (${score}): ${why}. If so: same: { ${id}: ${candidate} }`,
    ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

function afterwards({ dryRun, restored, importId }: Answer): string {
  if (dryRun) return 'Nothing was changed.';
  return restored ? 'The graph is as it was saved.' : `Take it back with --take-back ${importId}`;
}

runCommand(main);
