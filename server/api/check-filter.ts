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

  const sources = filter.evidence?.excludeSources ?? [];
  known(sources, (id) => projection.sourceNumberOf(id), 'filter.evidence.excludeSources', 'source');
  entityNumbers(filter.evidence?.excludeSpeakers ?? [], projection, 'filter.evidence.excludeSpeakers');
  checkParties(filter.evidence?.excludeParties ?? [], projection);
  entityNumbers(filter.commodities ?? [], projection, 'filter.commodities', ['COMMODITY']);
}

/** Throws InvalidInput for one that speaks for another: a single voice is left out as a speaker. */
function checkParties(parties: readonly string[], projection: Projection): void {
  const at = 'filter.evidence.excludeParties';
  entityNumbers(parties, projection, at);
  parties.forEach((party, i) => {
    const top = projection.partyOf(party);
    if (top === party) return;
    const message = `expected a party; got "${party}", which speaks for "${top}". Name that, or leave out "${party}" alone with excludeSpeakers`;
    throw new InvalidInput([{ at: `${at}[${i}]`, message }]);
  });
}

/** Numbers of entities. Throws NotFound for an unknown id, InvalidInput for one of another kind. */
export function entityNumbers(
  ids: readonly string[],
  projection: Projection,
  at: string,
  kinds?: readonly Kind[],
): number[] {
  const numbers = known(ids, (id) => projection.numberOf(id), at, 'entity');
  numbers.forEach((number, i) => {
    const kind = projection.kindOf(number);
    if (kinds && !kinds.includes(kind)) {
      throw new InvalidInput([
        { at: `${at}[${i}]`, message: `"${ids[i]}" is a ${kind}; expected ${kinds.join(' or ')}` },
      ]);
    }
  });
  return numbers;
}

/** Numbers of links. Throws NotFound for an unknown id. */
export const linkNumbers = (ids: readonly string[], projection: Projection): number[] =>
  known(ids, (id) => projection.linkNumberOf(id), 'linkIds', 'link');

/** The numbers of ids. Throws NotFound that names every id which has none. */
function known(
  ids: readonly string[],
  numberOf: (id: string) => number | undefined,
  at: string,
  what: string,
): number[] {
  const problems: Problem[] = [];
  const numbers = ids.flatMap((id, i) => {
    const number = numberOf(id);
    if (number !== undefined) return number;
    problems.push({ at: `${at}[${i}]`, message: `"${id}" names no ${what}` });
    return [];
  });
  const [first] = problems;
  if (!first) return numbers;
  const others = problems.length > 1 ? `, nor do ${problems.length - 1} more` : '';
  throw new NotFound(`${first.at}: ${first.message}${others}`, problems);
}
