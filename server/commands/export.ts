import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { parseArgs } from 'node:util';
import { FORMAT_NAMES, formatNamed } from '../exchange/out/formats.ts';
import { BadSetting } from '../model/errors.ts';
import { atServer, runCommand, type Reached } from './at-server.ts';
import { writeToFile, writeToStandardOutput } from './write-out.ts';

const USAGE = `npm run export -- <format> [--out file] [--filter '{"types":["TIED_TO"]}']\nFormats: ${FORMAT_NAMES.join(', ')}`;

/** Writes the graph, or what a filter keeps, to a file or to standard output. */
async function main(): Promise<number> {
  const { positionals, values } = parse();
  const [name = '', another] = positionals;
  if (!name) throw new BadSetting(USAGE);
  if (another) throw new BadSetting(`One format at a time, not ${positionals.join(' and ')}.\n${USAGE}`);
  const format = formatNamed(name);
  if (!format) throw new BadSetting(`"${name}" is no format.\n${USAGE}`);
  const { out, filter } = values;
  await atServer(async (server) => {
    const body = await asked(server, name, filter);
    await (out ? writeToFile(body, out) : writeToStandardOutput(body));
  });
  for (const loss of format.losses) process.stderr.write(`Not in the file: ${loss}\n`);
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

/** The file as the server sends it. Throws BadSetting with what the server says is wrong. */
async function asked({ url, headers }: Reached, name: string, filter: string | undefined): Promise<Readable> {
  const query = filter === undefined ? '' : `?filter=${encodeURIComponent(filter)}`;
  const answer = await fetch(`${url}/export/${name}${query}`, { headers });
  if (!answer.ok || !answer.body) {
    const { errors } = (await answer.json()) as { errors: { message: string }[] };
    throw new BadSetting(errors.map(({ message }) => message).join('\n'));
  }
  return Readable.fromWeb(answer.body as ReadableStream);
}

runCommand(main);
