import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { parseArgs } from 'node:util';
import { FORMAT_NAMES, formatNamed } from '../exchange/out/formats.ts';
import { BadSetting } from '../model/errors.ts';
import { atServer, runCommand, type ServerConnection } from './at-server.ts';
import { writeToFile, writeToStandardOutput } from './write-out.ts';

const USAGE = `npm run export -- <format> [--out file] [--filter '{"types":["TIED_TO"]}']\nFormats: ${FORMAT_NAMES.join(', ')}`;

/** Exports the graph, or the part that matches a filter, to a file or to standard output. */
async function main(): Promise<number> {
  const { positionals, values } = parse();
  const [name = '', another] = positionals;
  if (!name) throw new BadSetting(USAGE);
  if (another) throw new BadSetting(`expected one format; got ${positionals.join(', ')}\n${USAGE}`);
  const format = formatNamed(name);
  if (!format) throw new BadSetting(`unknown format "${name}"\n${USAGE}`);
  const { out, filter } = values;
  await atServer(async (server) => {
    const body = await requestExport(server, name, filter);
    await (out ? writeToFile(body, out) : writeToStandardOutput(body));
  });
  for (const { message } of format.losses) process.stderr.write(`Not exported: ${message}\n`);
  return 0;
}

function parse() {
  try {
    const options = { out: { type: 'string' }, filter: { type: 'string' } } as const;
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new BadSetting(`${(error as Error).message}\n${USAGE}`);
  }
}

/** The exported file as a stream. Throws BadSetting with the errors of the server. */
async function requestExport(
  { url, headers }: ServerConnection,
  name: string,
  filter: string | undefined,
): Promise<Readable> {
  const query = filter === undefined ? '' : `?filter=${encodeURIComponent(filter)}`;
  const answer = await fetch(`${url}/export/${name}${query}`, { headers });
  if (!answer.ok || !answer.body) {
    const { errors } = (await answer.json()) as { errors: { message: string }[] };
    throw new BadSetting(errors.map(({ message }) => message).join('\n'));
  }
  return Readable.fromWeb(answer.body as ReadableStream);
}

runCommand(main);
