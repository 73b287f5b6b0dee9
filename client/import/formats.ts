import type { ImportFormat } from '../api/import-answer.ts';

/** Names of the import formats, the same in every language. */
export const IN_FORMATS = {
  CSV: 'CSV',
  XLSX: 'Excel (XLSX)',
  GRAPHML: 'GraphML',
  GEXF: 'GEXF',
  STIX: 'STIX 2.1',
  FTM: 'FollowTheMoney',
  JSONL: 'Chasqui JSONL',
} as const satisfies Record<ImportFormat, string>;

/** Encodings that the user can choose for a text file. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'latin-1',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'iso-8859-8',
  'iso-8859-15',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;
export type Encoding = (typeof ENCODINGS)[number];
