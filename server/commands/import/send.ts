import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { BadSetting } from '../../model/errors.ts';
import type { Reached } from '../at-server.ts';
import type { Answer } from './tell.ts';

/** What is wrong, as the server says it. */
export interface Told {
  readonly message: string;
}

export interface Progress {
  readonly phase: string;
  readonly done: number;
  readonly total: number | null;
}

/** What the files of a form are called together. */
const namesIn = (form: FormData) =>
  form
    .getAll('file')
    .map((file) => (file as File).name)
    .join(' + ');

/** A form with files as they are now, a change of which while it is sent is an error, and the fields beside it. */
export async function formOf(
  files: readonly string[],
  fields: Readonly<Record<string, string>>,
): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const file of files) {
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) throw new BadSetting(`${file} is no file`);
    form.append('file', await openAsBlob(file), basename(file));
  }
  return form;
}

/** Sends a form. Throws BadSetting with what the server says is wrong, or why it could not be sent. */
export async function post(
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
    const name = namesIn(body);
    if (cause.name !== 'NotReadableError') throw brokenOff(name);
    throw new BadSetting(
      `${name} changed while it was sent, and was not imported; nothing was changed. Send it again.`,
    );
  });
  if (answer.ok) return answer;
  const { errors } = (await answer.json()) as { errors: Told[] };
  throw new BadSetting(errors.map(({ message }) => message).join('\n'));
}

/** Sends a form and follows what becomes of it. Throws BadSetting when it is not taken, or nothing more is heard. */
export async function follow(
  server: Reached,
  path: string,
  form: FormData,
  progressed: (progress: Progress) => void,
): Promise<Answer> {
  const { body } = await post(server, path, form, 'application/x-ndjson');
  const name = namesIn(form);
  try {
    for await (const line of createInterface(Readable.fromWeb(body as ReadableStream))) {
      const { progress, result, error } = JSON.parse(line) as {
        progress?: Progress;
        result?: Answer;
        error?: Told;
      };
      if (progress) progressed(progress);
      if (error) throw new BadSetting(`${name} was not imported; nothing was changed.\n${error.message}`);
      if (result) return result;
    }
  } catch (error) {
    if (error instanceof BadSetting) throw error;
  }
  throw brokenOff(name);
}

const brokenOff = (name: string) =>
  new BadSetting(
    `The server broke off. ${name} is in whole or not at all; import it again to be sure: what is there is not added twice.`,
  );
