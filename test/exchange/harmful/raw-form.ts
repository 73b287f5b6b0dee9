import type { Imported } from '../../support/import.ts';

const BOUNDARY = 'xxBOUNDARYxx';

/** A part of a multipart form with these headers, which are not checked. */
export const part = (headers: string, content: string) => `--${BOUNDARY}\r\n${headers}\r\n\r\n${content}\r\n`;

/** Sends a multipart form that may be malformed, as no browser would. */
export async function sendRaw(
  { url }: { readonly url: string },
  path: string,
  parts: readonly string[],
  type = `multipart/form-data; boundary=${BOUNDARY}`,
): Promise<Imported> {
  const answer = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: { 'content-type': type },
    body: Buffer.from(`${parts.join('')}--${BOUNDARY}--\r\n`, 'latin1'),
  });
  return { status: answer.status, body: await answer.json() };
}
