import type { Imported } from '../../support/import.ts';

const BOUNDARY = 'xxBOUNDARYxx';

/** A part of a form as it goes over the wire, with headers as they are given. */
export const part = (headers: string, content: string) => `--${BOUNDARY}\r\n${headers}\r\n\r\n${content}\r\n`;

/** A form, byte by byte; a browser would not send many of these. */
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
