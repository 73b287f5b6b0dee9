import type { Problem } from '../api/ask.ts';
import type { Field } from '../state/draft.ts';

/** Form fields by the last part of the path in a server error. */
const FIELDS: Readonly<Record<string, Field>> = {
  subject: 'subject',
  type: 'type',
  object: 'object',
  property: 'property',
  value: 'value',
  min: 'min',
  max: 'max',
  stance: 'stance',
  hedge: 'hedge',
  credibility: 'credibility',
  credibilityReason: 'credibilityReason',
  source: 'source',
  attributedTo: 'speaker',
  statement: 'statement',
  locator: 'locator',
  happened: 'happened',
  claimed: 'claimed',
  qualifiers: 'qualifiers',
};

/** Groups the problems that the server reports by form field; `rest` belongs to no field. */
export function problemsByField(
  problems: readonly Problem[],
  inWords: (problem: Problem) => string,
): {
  readonly fields: Readonly<Partial<Record<Field, string>>>;
  readonly rest: readonly Problem[];
} {
  const fields: Partial<Record<Field, string>> = {};
  const rest: Problem[] = [];
  for (const problem of problems) {
    const inClaim = /^input\.(?:link|value)Claims/.test(problem.at);
    const last =
      problem.at
        .replaceAll(/\[\d+\]/g, '')
        .split('.')
        .at(-1) ?? '';
    const field = inClaim ? FIELDS[last] : undefined;
    if (field && !fields[field]) fields[field] = inWords(problem);
    else rest.push(problem);
  }
  return { fields, rest };
}
