import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { parseArgs } from 'node:util';
import { FORMAT_NAMES, formatNamed } from '../exchange/out/formats.ts';
import { BadSetting } from '../model/errors.ts';
import { atServer, runCommand, type Reached } from './at-server.ts';

const USAGE = `npm run export -- <format> [--out file] [--filter '{"types":["TIED_TO"]}']\nFormats: ${FORMAT_NAMES.join(', ')}`;

/** Writes the graph, or what a filter keeps, to a file or to standard output. */
async function main(): Promise<number> {
  const { positionals, values } = parse();
  const [name = ''] = positionals;
  const format = formatNamed(name);
  if (!format || positionals.length !== 1)
    throw new BadSetting(name ? `"${name}" is no format.\n${USAGE}` : USAGE);
  const { out, filter } = values;
  await atServer(async (server) => {
    const body = await asked(server, name, filter);
    if (out) await writeWhole(body, out);
    else await pipeline(body, process.stdout, { end: false });
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

/** Under a name of its own until it is whole. Throws BadSetting when the disk does not take it. */
async function writeWhole(body: Readable, path: string): Promise<void> {
  const part = `${path}.part`;
  try {
    await pipeline(body, createWriteStream(part) as Writable);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOSPC' ? 'the disk is full' : message;
    throw new BadSetting(`${path} was not written: ${why}`);
  }
}

runCommand(main);
