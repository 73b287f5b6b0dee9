import type { Source } from '../../../model/entity.ts';
import { dayBounds } from '../../../model/edtf.ts';
import { cleaned } from './clean.ts';
import { fields, ftmObject, properties } from './object.ts';

const OWN = [
  'title',
  'publisher',
  'outlet',
  'url',
  'published',
  'language',
  'reliability',
  'reliabilityReason',
  'role',
];

/** A source: an article, FtM's schema for all reporting. */
export function ftmSource(source: Source): object {
  const { id, title, publisher, url, published, language, reliability, reliabilityReason } = source;
  const kept = properties({
    title: [title],
    publisher: [publisher],
    sourceUrl: [url],
    publishedAt: [published && (cleaned('date', published) ?? dayBounds(published).earliest)],
    language: [language],
    summary: [`reliability ${[reliability, reliabilityReason].filter(Boolean).join(': ')}`],
    notes: fields(source, OWN),
  });
  return ftmObject(id, 'Article', kept);
}
