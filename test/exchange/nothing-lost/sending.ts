import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { exported, formOf } from '../../support/import.ts';
import { LARGE_MAPPING, largeFile } from './large-file.ts';

interface Place {
  readonly url: string;
}

/** Imports a large file, and calls `seen` with each line the server says: progress, then the result. */
export async function sendRows(
  { url }: Place,
  rows: number,
  seen: (said: string) => void = () => {},
): Promise<void> {
  const body = formOf(largeFile(rows), { mapping: LARGE_MAPPING });
  const headers = { accept: 'application/x-ndjson' };
  const answer = await fetch(`${url}/import`, { method: 'POST', body, headers });
  for await (const line of createInterface(Readable.fromWeb(answer.body as ReadableStream))) seen(line);
}

/** All that a graph holds, but when it was recorded, and the digest of it all, which differ from run to run. */
export async function contentsAt(place: Place): Promise<string> {
  const jsonl = await exported(place, 'jsonl');
  return jsonl.replaceAll(/"(recordedAt|importedAt|sha256)":"[^"]*"/g, '"$1":""');
}
