import { csv } from './csv.ts';
import { ftm } from './ftm.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { headOf } from './text.ts';
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
const BEGINS: readonly (readonly [InFormat, RegExp])[] = [
  ['XLSX', /^PK\x03\x04/],
  ['JSONL', /^\uFEFF?\s*\{\s*"chasqui"\s*:/],
  ['GEXF', /^[^<]*(<[?!][^>]*>\s*)*<([A-Za-z]+:)?gexf\b/],
  ['GRAPHML', /^[^<]*(<[?!][^>]*>\s*)*<([A-Za-z]+:)?graphml\b/],
  ['STIX', /^\uFEFF?\s*\{(?=[^]*"type"\s*:\s*"bundle")/],
  ['FTM', /^\uFEFF?\s*\{(?=[^]*"(schema|properties)"\s*:)/],
];

/** The format of a file: by how it begins, else by its extension; undefined where neither tells. */
export async function formatOf(path: string, name: string): Promise<InFormat | undefined> {
  const head = new TextDecoder('utf-8').decode(await headOf(path, 4_096));
  const begun = BEGINS.find(([, pattern]) => pattern.test(head));
  if (begun) return begun[0];
  const lower = name.toLowerCase();
  const all = IN_FORMATS.flatMap((format) =>
    (format === 'JSONL' ? ['jsonl'] : READERS[format].extensions).map((extension) => ({ format, extension })),
  );
  return all
    .filter(({ extension }) => lower.endsWith(`.${extension}`))
    .sort((a, b) => b.extension.length - a.extension.length)[0]?.format;
}
