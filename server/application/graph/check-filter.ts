import type { EvidenceFilter, LinkFilter } from '../../analysis/link-filter.ts';
import type { Projection } from '../../analysis/projection.ts';
import { InvalidInput, invalidInput, NotFound, problem, type Problem } from '../../model/errors.ts';
import { rangeProblems } from '../../model/range.ts';
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
      const expected = [...vocabulary.linkTypes.keys()];
      problems.push(problem(`${at}.types[${i}]`, 'UNKNOWN_LINK_TYPE', { type, expected }));
    }
  });
  if (filter.minConfidence != null)
    problems.push(...rangeProblems(`${at}.minConfidence`, filter.minConfidence, 0, 1));
  const { from, to } = filter.happened ?? {};
  if (from && to && from > to) problems.push(problem(`${at}.happened`, 'WINDOW_REVERSED', { from, to }));
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
      ? problem(`${at}.excludePublishers[${i}]`, 'UNKNOWN_PUBLISHER', { publisher })
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
    'UNKNOWN_SOURCE',
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
    throw invalidInput(`${at}[${i}]`, 'PARTY_SPEAKS_FOR_ANOTHER', { id: party, party: top });
  });
}

/** Numbers of entities. Throws NotFound for an unknown id, InvalidInput for one of another kind. */
export function entityNumbers(
  ids: readonly string[],
  projection: Projection,
  at: string,
  kinds?: readonly Kind[],
): number[] {
  const numbers = numbersOf(ids, (id) => projection.numberOf(id), at, 'UNKNOWN_ENTITY');
  numbers.forEach((number, i) => {
    const kind = projection.kindOf(number);
    if (kinds && !kinds.includes(kind)) {
      throw invalidInput(`${at}[${i}]`, 'WRONG_KIND', { id: ids[i] ?? '', kind, kinds });
    }
  });
  return numbers;
}

/** Numbers of links. Throws NotFound for an unknown id. */
export const linkNumbers = (ids: readonly string[], projection: Projection): number[] =>
  numbersOf(ids, (id) => projection.linkNumberOf(id), 'linkIds', 'UNKNOWN_LINK');

/** The numbers of ids. Throws NotFound with a problem for each unknown id. */
function numbersOf(
  ids: readonly string[],
  numberOf: (id: string) => number | undefined,
  at: string,
  code: 'UNKNOWN_ENTITY' | 'UNKNOWN_LINK' | 'UNKNOWN_SOURCE',
): number[] {
  const problems: Problem[] = [];
  const numbers = ids.flatMap((id, i) => {
    const number = numberOf(id);
    if (number !== undefined) return number;
    problems.push(problem(`${at}[${i}]`, code, { id }));
    return [];
  });
  const [first, ...others] = problems;
  if (!first) return numbers;
  throw new NotFound([first, ...others]);
}
