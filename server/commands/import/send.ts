import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { ImportAnswer, ImportLine, ImportProgress } from '../../application/import/import-answer.ts';
import { BadSetting } from '../../model/errors.ts';
import type { ServerConnection } from '../at-server.ts';

/** An error of the server. */
export interface ServerError {
  readonly message: string;
}

/** The names of all files in a form. */
const namesIn = (form: FormData) =>
  form
    .getAll('file')
    .map((file) => (file as File).name)
    .join(' + ');

/** A form with fields and files; sending it fails if a file has changed meanwhile. */
export async function formOf(
  files: readonly string[],
  fields: Readonly<Record<string, string>>,
): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const file of files) {
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) throw new BadSetting(`cannot read ${file}: expected a file`);
    form.append('file', await openAsBlob(file), basename(file));
  }
  return form;
}

/** Sends a form. Throws BadSetting with the errors of the server, or with why it could not be sent. */
export async function post(
  { url, headers }: ServerConnection,
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
    const name = namesIn(body);
    if (cause.name !== 'NotReadableError') throw connectionLost(name);
    throw new BadSetting(
      `${name} changed while it was being sent and was not imported. Run the import again.`,
    );
  });
  if (answer.ok) return answer;
  const { errors } = (await answer.json()) as { errors: ServerError[] };
  throw new BadSetting(errors.map(({ message }) => message).join('\n'));
}

/** Sends a form and reports its progress. Throws BadSetting when it is refused or the connection is lost. */
export async function follow(
  server: ServerConnection,
  path: string,
  form: FormData,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportAnswer> {
  const { body } = await post(server, path, form, 'application/x-ndjson');
  const name = namesIn(form);
  try {
    for await (const line of createInterface(Readable.fromWeb(body as ReadableStream))) {
      const message = JSON.parse(line) as ImportLine;
      if ('progress' in message) onProgress(message.progress);
      else if ('result' in message) return message.result;
      else throw new BadSetting(`${name} was not imported; nothing was changed.\n${message.error.message}`);
    }
  } catch (error) {
    if (error instanceof BadSetting) throw error;
  }
  throw connectionLost(name);
}

const connectionLost = (name: string) =>
  new BadSetting(
    `Connection lost. The import of ${name} either completed or did not run; it is safe to run it again.`,
  );
