import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { exported, formOf } from '../../support/import.ts';
import { LARGE_MAPPING, largeFile } from './large-file.ts';

interface ServerAddress {
  readonly url: string;
}

/** Imports a large file, and calls `onLine` with each line of the response: progress, then the result. */
export async function sendRows(
  { url }: ServerAddress,
  rows: number,
  onLine: (line: string) => void = () => {},
): Promise<void> {
  const body = formOf(largeFile(rows), { mapping: LARGE_MAPPING });
  const headers = { accept: 'application/x-ndjson' };
  const answer = await fetch(`${url}/import`, { method: 'POST', body, headers });
  for await (const line of createInterface(Readable.fromWeb(answer.body as ReadableStream))) onLine(line);
}

/** The content of a graph without the times of recording and the digest, which differ between runs. */
export async function contentsAt(server: ServerAddress): Promise<string> {
  const jsonl = await exported(server, 'jsonl');
  return jsonl.replaceAll(/"(recordedAt|importedAt|sha256)":"[^"]*"/g, '"$1":""');
}
