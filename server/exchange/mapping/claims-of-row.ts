import { CLAIM_FIELDS } from '../../model/claim.ts';
import { invalidInput } from '../../model/errors.ts';
import type { Ref, RawClaim } from '../in/raw-row.ts';
import type { Row } from '../in/reader.ts';
import { recordFrom, renderFields, renderRefs, typed, type Fields, type MapContext } from './fields.ts';
import { renderTemplate, renderSpans } from './render-template.ts';
import type { LinkRule, RefRule, TableRules, TextRule, ValueRule } from './mapping.ts';
import { matchesRow } from './matches-row.ts';

/** Maximum claims per row, and speakers per claim. */
const MAX_CLAIMS = 1_000;
const MAX_SPEAKERS = 100;

/** The claims of a row. Throws InvalidInput when there are too many: two lists make a claim for each pair. */
export function claimsOf(rules: TableRules, row: Row, context: MapContext): RawClaim[] {
  const claims: RawClaim[] = [];
  const add = (more: readonly RawClaim[]) => {
    if (claims.length + more.length > MAX_CLAIMS)
      throw invalidInput('', 'ROW_TOO_MANY_CLAIMS', { max: MAX_CLAIMS });
    for (const one of more) claims.push(one);
  };
  for (const rule of rules.links) if (matchesRow(rule.when, row)) add(links(rule, row, context));
  for (const rule of rules.values) if (matchesRow(rule.when, row)) add(values(rule, row, context));
  return claims;
}

function links(rule: LinkRule, row: Row, context: MapContext): RawClaim[] {
  const [type] = renderTemplate(rule.type, row, context.file);
  if (type === undefined) return [];
  const all = pairs(renderRefs(rule.subject, row, context), renderRefs(rule.object, row, context));
  const shared = all.length === 0 ? [] : sharedFields(rule, row, context);
  return pairs(all, shared).map(([[subject, object], rest]) =>
    claimFrom({ subject, type, object, ...rest }, rule, row, context),
  );
}

function values(rule: ValueRule, row: Row, context: MapContext): RawClaim[] {
  const { vocabulary, file } = context;
  const { property, min, max, unit, approximate } = rule;
  const fields = typed(renderFields({ property, min, max, unit, approximate }, row, file));
  const all = pairs(renderRefs(rule.subject, row, context), renderTemplate(rule.value, row, file));
  const shared = all.length === 0 ? [] : sharedFields(rule, row, context);
  return pairs(all, shared).map(([[subject, value], rest]) => {
    const definition = vocabulary.properties.get(String(fields['property']));
    // A number without a range is its own range.
    const isExact =
      definition?.type === 'number' &&
      min === undefined &&
      max === undefined &&
      Number.isFinite(Number(value));
    const range = isExact ? { min: Number(value), max: Number(value) } : {};
    return claimFrom({ subject, ...fields, ...range, value, ...rest }, rule, row, context);
  });
}

/** A claim with the instants that a Chasqui file records for it. */
function claimFrom(claim: Fields, rule: LinkRule | ValueRule, row: Row, context: MapContext): RawClaim {
  const { recordedAt, retractedAt } = rule;
  return {
    ...recordFrom(claim, rule, row),
    ...renderFields({ recordedAt, retractedAt }, row, context.file),
    ...('ifThere' in rule && { ifThere: rule.ifThere }),
  };
}

const TEXT_FIELDS = CLAIM_FIELDS.filter((field) => field !== 'happened');

/** The fields that rules for links and for values share: one set per day when there are several days. */
function sharedFields(rule: LinkRule | ValueRule, row: Row, context: MapContext): Fields[] {
  const { file, mapping } = context;
  const { happened, source, attributedTo } = rule;
  const fields = typed(renderFields(rule, row, file, TEXT_FIELDS));
  const [sourceId] = source === undefined ? [] : renderTemplate(source, row, file);
  const qualifiers: Record<string, unknown> = Object.fromEntries(
    Object.entries(rule.qualifiers).flatMap(([key, one]) => {
      const entity = context.vocabulary.qualifiers.get(key)?.value === 'entity';
      const [first] = entity ? renderRefs(one, row, context) : renderTemplate(one as TextRule, row, file);
      return first === undefined ? [] : [[key, first]];
    }),
  );
  for (const pair of rule.qualifierPairs === undefined
    ? []
    : renderTemplate(rule.qualifierPairs, row, file)) {
    const cut = pair.indexOf('=');
    if (cut > 0) qualifiers[pair.slice(0, cut)] = pair.slice(cut + 1);
  }
  const common = {
    hedge: mapping.hedge,
    ...(sourceId === undefined && mapping.source.id === undefined && { locator: locatorOf(row, file) }),
    ...fields,
    source: sourceId === undefined ? context.source : context.idOf(sourceId),
    ...(attributedTo && { attributedTo: speakers(attributedTo, row, context) }),
    qualifiers,
  };
  const days = happened === undefined ? [] : renderSpans(happened, row, file);
  return days.length === 0 ? [common] : days.map((day) => ({ ...common, happened: day }));
}

function speakers(rules: readonly RefRule[], row: Row, context: MapContext): Ref[] {
  const named = rules.flatMap((one) => renderRefs(one, row, context));
  if (named.length <= MAX_SPEAKERS) return named;
  throw invalidInput('', 'CLAIM_TOO_MANY_SPEAKERS', { max: MAX_SPEAKERS });
}

/** The position of a row in a file that is its own source. Versions of one source may have the row elsewhere. */
export function locatorOf({ place }: Row, file: string): string {
  // With several files, the position starts with the name of one of them.
  const position = place.startsWith(`${file}:`) ? place.slice(file.length + 1) : place;
  return /^\d+$/.test(position) ? `line ${position}` : position;
}

function pairs<A, B>(some: readonly A[], others: readonly B[]): (readonly [A, B])[] {
  if (some.length * others.length > MAX_CLAIMS)
    throw invalidInput('', 'ROW_TOO_MANY_CLAIMS', { max: MAX_CLAIMS });
  return some.flatMap((one) => others.map((other) => [one, other] as const));
}
