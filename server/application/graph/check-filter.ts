import type { EvidenceFilter, LinkFilter } from '../../analysis/link-filter.ts';
import type { Projection } from '../../analysis/projection.ts';
import { InvalidInput, NotFound, type Problem } from '../../model/errors.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/**
 * Throws InvalidInput or NotFound for a filter with unknown or invalid values, which would otherwise return a misleading
 * empty result. `at` is its argument.
 */
export function checkFilter(
  filter: LinkFilter,
  projection: Projection,
  vocabulary: Vocabulary,
  at: string,
): void {
  const problems: Problem[] = [];
  filter.types?.forEach((type, i) => {
    if (!vocabulary.linkTypes.has(type)) {
      const message = `unknown link type "${type}"; expected one of ${[...vocabulary.linkTypes.keys()].join(', ')}`;
      problems.push({ at: `${at}.types[${i}]`, message });
    }
  });
  if (filter.minConfidence != null && !(filter.minConfidence >= 0 && filter.minConfidence <= 1)) {
    problems.push({
      at: `${at}.minConfidence`,
      message: `must be between 0 and 1; got ${filter.minConfidence}`,
    });
  }
  const { from, to } = filter.happened ?? {};
  if (from && to && from > to)
    problems.push({ at: `${at}.happened`, message: `from must not be after to; got ${from} and ${to}` });
  problems.push(...unknownPublishers(filter.evidence, projection, `${at}.evidence`));
  if (problems.length > 0) throw new InvalidInput(problems);

  checkIdsOfEvidence(filter.evidence, projection, `${at}.evidence`);
  entityNumbers(filter.commodities ?? [], projection, `${at}.commodities`, ['COMMODITY']);
}

/** Throws InvalidInput or NotFound for an evidence filter with unknown values. `at` is its argument. */
export function checkEvidence(evidence: EvidenceFilter, projection: Projection, at: string): void {
  const problems = unknownPublishers(evidence, projection, at);
  if (problems.length > 0) throw new InvalidInput(problems);
  checkIdsOfEvidence(evidence, projection, at);
}

function unknownPublishers(
  evidence: EvidenceFilter | null | undefined,
  projection: Projection,
  at: string,
): Problem[] {
  return (evidence?.excludePublishers ?? []).flatMap((publisher, i) =>
    projection.publisherNumberOf(publisher) === undefined
      ? { at: `${at}.excludePublishers[${i}]`, message: `unknown publisher "${publisher}"` }
      : [],
  );
}

function checkIdsOfEvidence(
  evidence: EvidenceFilter | null | undefined,
  projection: Projection,
  at: string,
): void {
  numbersOf(
    evidence?.excludeSources ?? [],
    (id) => projection.sourceNumberOf(id),
    `${at}.excludeSources`,
    'source',
  );
  entityNumbers(evidence?.excludeSpeakers ?? [], projection, `${at}.excludeSpeakers`);
  checkParties(evidence?.excludeParties ?? [], projection, `${at}.excludeParties`);
}

/** Throws InvalidInput for an entity that speaks for another: single speakers belong in `excludeSpeakers`. */
function checkParties(parties: readonly string[], projection: Projection, at: string): void {
  entityNumbers(parties, projection, at);
  parties.forEach((party, i) => {
    const top = projection.partyOf(party);
    if (top === party) return;
    const message = `expected a party; got "${party}", which speaks for "${top}". Use "${top}", or excludeSpeakers to exclude only "${party}"`;
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
  const numbers = numbersOf(ids, (id) => projection.numberOf(id), at, 'entity');
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
  numbersOf(ids, (id) => projection.linkNumberOf(id), 'linkIds', 'link');

/** The numbers of ids. Throws NotFound with a problem for each unknown id. */
function numbersOf(
  ids: readonly string[],
  numberOf: (id: string) => number | undefined,
  at: string,
  what: string,
): number[] {
  const problems: Problem[] = [];
  const numbers = ids.flatMap((id, i) => {
    const number = numberOf(id);
    if (number !== undefined) return number;
    problems.push({ at: `${at}[${i}]`, message: `unknown ${what} "${id}"` });
    return [];
  });
  const [first] = problems;
  if (!first) return numbers;
  const others = problems.length > 1 ? `, and ${problems.length - 1} more` : '';
  throw new NotFound(`${first.at}: ${first.message}${others}`, problems);
}
