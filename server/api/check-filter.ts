import type { LinkFilter } from '../analysis/link-filter.ts';
import type { Projection } from '../analysis/projection.ts';
import { InvalidInput, NotFound, type Problem } from '../model/errors.ts';
import type { Kind } from '../model/kinds.ts';
import type { Vocabulary } from '../model/vocabulary.ts';

/** Throws InvalidInput or NotFound for a filter that names what is not there: silence would look like an answer. */
export function checkFilter(filter: LinkFilter, projection: Projection, vocabulary: Vocabulary): void {
  const problems: Problem[] = [];
  filter.types?.forEach((type, i) => {
    if (!vocabulary.linkTypes.has(type)) {
      const message = `"${type}" is no link type; there are: ${[...vocabulary.linkTypes.keys()].join(', ')}`;
      problems.push({ at: `filter.types[${i}]`, message });
    }
  });
  if (filter.minConfidence != null && !(filter.minConfidence >= 0 && filter.minConfidence <= 1)) {
    problems.push({ at: 'filter.minConfidence', message: 'is a figure from 0 to 1' });
  }
  const { from, to } = filter.happened ?? {};
  if (from && to && from > to)
    problems.push({ at: 'filter.happened', message: `from ${from} is after to ${to}` });
  filter.evidence?.excludePublishers?.forEach((publisher, i) => {
    if (projection.publisherNumberOf(publisher) === undefined) {
      problems.push({
        at: `filter.evidence.excludePublishers[${i}]`,
        message: `"${publisher}" publishes no source`,
      });
    }
  });
  if (problems.length > 0) throw new InvalidInput(problems);

  filter.evidence?.excludeSources?.forEach((id, i) => {
    if (projection.sourceNumberOf(id) === undefined) {
      throw new NotFound(`filter.evidence.excludeSources[${i}]: "${id}" names no source`);
    }
  });
  entityNumbers(filter.evidence?.excludeSpeakers ?? [], projection, 'filter.evidence.excludeSpeakers');
  entityNumbers(filter.commodities ?? [], projection, 'filter.commodities', ['COMMODITY']);
}

/** Numbers of entities. Throws NotFound for an unknown id, InvalidInput for one of another kind. */
export function entityNumbers(
  ids: readonly string[],
  projection: Projection,
  at: string,
  kinds?: readonly Kind[],
): number[] {
  return ids.map((id, i) => {
    const number = projection.numberOf(id);
    if (number === undefined) throw new NotFound(`${at}[${i}]: "${id}" names no entity`);
    const kind = projection.kindOf(number);
    if (kinds && !kinds.includes(kind)) {
      throw new InvalidInput([
        { at: `${at}[${i}]`, message: `"${id}" is a ${kind}; expected ${kinds.join(' or ')}` },
      ]);
    }
    return number;
  });
}

/** Numbers of links. Throws NotFound for an unknown id. */
export function linkNumbers(ids: readonly string[], projection: Projection): number[] {
  return ids.map((id, i) => {
    const number = projection.linkNumberOf(id);
    if (number === undefined) throw new NotFound(`linkIds[${i}]: "${id}" names no link`);
    return number;
  });
}
