import type { EvidenceFilter, LinkFilter } from '../../analysis/link-filter.ts';
import type { Projection } from '../../analysis/projection.ts';
import { InvalidInput, NotFound, type Problem } from '../../model/errors.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';

/**
 * Throws InvalidInput or NotFound for a filter that names what is not there: silence would look like an answer. `at` is
 * the argument that it is given in.
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
    problems.push({ at: `${at}.minConfidence`, message: 'is a figure from 0 to 1' });
  }
  const { from, to } = filter.happened ?? {};
  if (from && to && from > to)
    problems.push({ at: `${at}.happened`, message: `from ${from} is after to ${to}` });
  problems.push(...unknownPublishers(filter.evidence, projection, `${at}.evidence`));
  if (problems.length > 0) throw new InvalidInput(problems);

  checkIdsOfEvidence(filter.evidence, projection, `${at}.evidence`);
  entityNumbers(filter.commodities ?? [], projection, `${at}.commodities`, ['COMMODITY']);
}

/** Throws InvalidInput or NotFound for evidence that names what is not there. `at` is the argument that it is given in. */
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
      ? { at: `${at}.excludePublishers[${i}]`, message: `"${publisher}" publishes no source` }
      : [],
  );
}

function checkIdsOfEvidence(
  evidence: EvidenceFilter | null | undefined,
  projection: Projection,
  at: string,
): void {
  known(
    evidence?.excludeSources ?? [],
    (id) => projection.sourceNumberOf(id),
    `${at}.excludeSources`,
    'source',
  );
  entityNumbers(evidence?.excludeSpeakers ?? [], projection, `${at}.excludeSpeakers`);
  checkParties(evidence?.excludeParties ?? [], projection, `${at}.excludeParties`);
}

/** Throws InvalidInput for one that speaks for another: a single voice is left out as a speaker. */
function checkParties(parties: readonly string[], projection: Projection, at: string): void {
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
    problems.push({ at: `${at}[${i}]`, message: `unknown ${what} "${id}"` });
    return [];
  });
  const [first] = problems;
  if (!first) return numbers;
  const others = problems.length > 1 ? `, and ${problems.length - 1} more` : '';
  throw new NotFound(`${first.at}: ${first.message}${others}`, problems);
}
