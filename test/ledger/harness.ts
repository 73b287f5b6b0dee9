import { parseBatch, type Batch } from '../../server/ledger/batch.ts';
import { recordBatch } from '../../server/ledger/record-batch.ts';
import type { GraphStore } from '../../server/store/graph-store.ts';
import { vocabulary } from '../support/server.ts';

/** A batch as the API receives it, each part with its position. */
export function batch(parts: {
  entities?: object[];
  sources?: object[];
  linkClaims?: object[];
  valueClaims?: object[];
}): Batch {
  const placed = (list: string, items: object[] = []) =>
    items.map((value, i) => ({ value, at: (field?: string) => `${list}[${i}]${field ? `.${field}` : ''}` }));
  return parseBatch({
    entities: placed('entities', parts.entities),
    sources: placed('sources', parts.sources),
    linkClaims: placed('linkClaims', parts.linkClaims),
    valueClaims: placed('valueClaims', parts.valueClaims),
  });
}

export const record = async (store: GraphStore, parts: Parameters<typeof batch>[0]) =>
  recordBatch(store, vocabulary, batch(parts));

export const growers = { id: 'growers', kind: 'GROUP', name: 'Growers' };
export const traffickers = { id: 'traffickers', kind: 'GROUP', name: 'Traffickers' };
const valley = { id: 'valley', kind: 'REGION', name: 'Valley' };
export const paper = { id: 'src-paper', title: 'Paper', reliability: 'B' };
export const tied = {
  subject: 'traffickers',
  type: 'TIED_TO',
  object: 'growers',
  hedge: 'REPORTED',
  source: 'src-paper',
  statement: 'They are tied.',
};
export const area = {
  subject: 'valley',
  property: 'cocaArea',
  value: '2 square miles',
  min: 2,
  max: 2,
  unit: 'sq mi',
  hedge: 'STATED',
  source: 'src-paper',
  statement: 'Coca grows there.',
};
export const everything = {
  entities: [growers, traffickers, valley],
  sources: [paper],
  linkClaims: [tied],
  valueClaims: [area],
};
