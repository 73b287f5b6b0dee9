import { csv } from './csv.ts';
import { ftm } from './ftm.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { headOf } from './encoding.ts';
import { stix } from './stix.ts';
import { xlsx } from './xlsx.ts';
import type { Reader } from './reader.ts';

/** Every format that is read as tables. */
export const READERS = {
  CSV: csv,
  XLSX: xlsx,
  GRAPHML: graphml,
  GEXF: gexf,
  STIX: stix,
  FTM: ftm,
} as const satisfies Record<string, Reader>;
export type ReaderName = keyof typeof READERS;

/** A format that files come in: one that is read as tables, or our own. */
export type InFormat = ReaderName | 'JSONL';
export const IN_FORMATS: readonly InFormat[] = ['JSONL', ...(Object.keys(READERS) as ReaderName[])];

/** How a file of each format begins, where that tells it; tried in this order. */
const BEGINS: readonly (readonly [InFormat, (head: string) => boolean])[] = [
  ['XLSX', (head) => head.startsWith('PK\x03\x04')],
  ['JSONL', (head) => /^\s*\{\s*"chasqui"\s*:/.test(head)],
  ['GEXF', (head) => rootElement(head) === 'gexf'],
  ['GRAPHML', (head) => rootElement(head) === 'graphml'],
  ['STIX', (head) => /^\s*\{(?=[^]*"type"\s*:\s*"bundle")/.test(head)],
  ['FTM', (head) => /^\s*\{(?=[^]*"(schema|properties)"\s*:)/.test(head)],
];

/** The name of the first element of an XML text, without its prefix: after comments, instructions and types. */
function rootElement(head: string): string | undefined {
  let rest = head.trimStart();
  while (/^<[?!]/.test(rest)) {
    const end = rest.startsWith('<!--') ? '-->' : '>';
    const at = rest.indexOf(end);
    if (at < 0) return undefined;
    rest = rest.slice(at + end.length).trimStart();
  }
  return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(rest)?.[1];
}

/** The format of a file: by how it begins, else by its extension; undefined where neither tells. */
export async function formatOf(path: string, name: string): Promise<InFormat | undefined> {
  const head = new TextDecoder('utf-8').decode(await headOf(path, 4_096));
  const begun = BEGINS.find(([, fits]) => fits(head));
  if (begun) return begun[0];
  const lower = name.toLowerCase();
  const all = IN_FORMATS.flatMap((format) =>
    (format === 'JSONL' ? ['jsonl'] : READERS[format].extensions).map((extension) => ({ format, extension })),
  );
  return all
    .filter(({ extension }) => lower.endsWith(`.${extension}`))
    .sort((a, b) => b.extension.length - a.extension.length)[0]?.format;
}
