/** Exports the graph of a server, or the part that matches a filter. */
export async function exported(
  { url }: { readonly url: string },
  format: string,
  filter?: object,
): Promise<Buffer> {
  const query = filter ? `?filter=${encodeURIComponent(JSON.stringify(filter))}` : '';
  const answer = await fetch(`${url}/export/${format}${query}`);
  const body = Buffer.from(await answer.arrayBuffer());
  if (answer.status !== 200) throw new Error(`/export/${format}: ${answer.status} ${body.toString()}`);
  return body;
}
