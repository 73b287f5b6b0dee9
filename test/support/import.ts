import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { ServerUnderTest } from './server.ts';

/** A response of `/import…`. */
export interface Imported {
  readonly status: number;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look at answers of every shape
  readonly body: any;
}

/** A form with a file, given by its path or by name and content, and other fields. */
export function formOf(
  file: string | { readonly name: string; readonly content: string | Uint8Array },
  fields: Readonly<Record<string, string>> = {},
): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  const { name, content } =
    typeof file === 'string' ? { name: basename(file), content: readFileSync(file) } : file;
  form.set('file', new Blob([content as string]), name);
  return form;
}

/** Sends a file to an import endpoint; returns the response, parsed if it is JSON. */
export async function sendFile(
  { url }: Pick<ServerUnderTest, 'url'>,
  path: '/import' | '/import/check' | '/import/preview',
  file: Parameters<typeof formOf>[0],
  fields: Readonly<Record<string, string>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Imported> {
  const answer = await fetch(`${url}${path}`, { method: 'POST', body: formOf(file, fields), headers });
  const text = await answer.text();
  return {
    status: answer.status,
    body: answer.headers.get('content-type')?.includes('application/json') ? JSON.parse(text) : text,
  };
}

/** Exports the complete graph as text. */
export async function exported({ url }: Pick<ServerUnderTest, 'url'>, format: string): Promise<string> {
  const answer = await fetch(`${url}/export/${format}`);
  if (!answer.ok) throw new Error(await answer.text());
  return answer.text();
}
