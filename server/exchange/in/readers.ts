import { csv } from './csv.ts';
import { ftm } from './ftm.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { readHead } from './encoding.ts';
import { stix } from './stix.ts';
import { xlsx } from './xlsx.ts';
import type { Reader } from './reader.ts';

/** The readers of all formats that are read as tables. */
export const READERS = {
  CSV: csv,
  XLSX: xlsx,
  GRAPHML: graphml,
  GEXF: gexf,
  STIX: stix,
  FTM: ftm,
} as const satisfies Record<string, Reader>;
export type ReaderName = keyof typeof READERS;

/** A format that can be imported: one that is read as tables, or Chasqui's own. */
export type InFormat = ReaderName | 'JSONL';
export const IN_FORMATS: readonly InFormat[] = ['JSONL', ...(Object.keys(READERS) as ReaderName[])];

/** Recognises formats by the beginning of a file, in this order. */
const SIGNATURES: readonly (readonly [InFormat, (head: string) => boolean])[] = [
  ['XLSX', (head) => head.startsWith('PK\x03\x04')],
  ['JSONL', (head) => /^\s*\{\s*"chasqui"\s*:/.test(head)],
  ['GEXF', (head) => rootElement(head) === 'gexf'],
  ['GRAPHML', (head) => rootElement(head) === 'graphml'],
  ['STIX', (head) => /^\s*\{(?=[^]*"type"\s*:\s*"bundle")/.test(head)],
  ['FTM', (head) => /^\s*\{(?=[^]*"(schema|properties)"\s*:)/.test(head)],
];

/** The local name of the root element of an XML text, after comments, instructions and document types. */
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

/** Bytes at the beginning of a file that its format is recognised by. */
const SIGNATURE_BYTES = 4_096;

/** Recognises the format of a file by its beginning, else by its extension; undefined when neither decides. */
export function formatOfContent(start: Uint8Array, name: string): InFormat | undefined {
  const head = new TextDecoder('utf-8').decode(start.subarray(0, SIGNATURE_BYTES));
  const recognised = SIGNATURES.find(([, matches]) => matches(head));
  if (recognised) return recognised[0];
  const lowerCase = name.toLowerCase();
  return IN_FORMATS.flatMap((format) =>
    (format === 'JSONL' ? ['jsonl'] : READERS[format].extensions).map((extension) => ({ format, extension })),
  )
    .filter(({ extension }) => lowerCase.endsWith(`.${extension}`))
    .sort((a, b) => b.extension.length - a.extension.length)[0]?.format;
}

/** Recognises the format of a file on disk, see {@link formatOfContent}. */
export const formatOf = async (path: string, name: string): Promise<InFormat | undefined> =>
  formatOfContent(await readHead(path, SIGNATURE_BYTES), name);
