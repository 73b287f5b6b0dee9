import { InvalidInput } from '../../model/errors.ts';
import type { Ref, SaidPart } from '../in/parts.ts';
import type { Row } from '../in/reader.ts';
import { filled, part, refs, typed, type Fields, type MapContext } from './fields.ts';
import { fill, fillSpans } from './fill.ts';
import type { LinkRule, RefRule, TableRules, TextRule, ValueRule } from './mapping.ts';
import { takes } from './takes.ts';

/** Most claims that one row makes, and most that one of them goes back to. */
const MAX_CLAIMS = 1_000;
const MAX_SPEAKERS = 100;

const tooMuch = (message: string) => new InvalidInput([{ at: '', message }]);

/** The claims of a row. Throws InvalidInput where they are too many: two long lists make one for each pair. */
export function claimsOf(rules: TableRules, row: Row, context: MapContext): SaidPart[] {
  const made: SaidPart[] = [];
  const add = (more: readonly SaidPart[]) => {
    if (made.length + more.length > MAX_CLAIMS) throw tooMuch(`makes more than ${MAX_CLAIMS} claims`);
    for (const one of more) made.push(one);
  };
  for (const rule of rules.links) if (takes(rule.when, row)) add(links(rule, row, context));
  for (const rule of rules.values) if (takes(rule.when, row)) add(values(rule, row, context));
  return made;
}

function links(rule: LinkRule, row: Row, context: MapContext): SaidPart[] {
  const [type] = fill(rule.type, row, context.file);
  if (type === undefined) return [];
  const all = pairs(refs(rule.subject, row, context), refs(rule.object, row, context));
  const said = all.length === 0 ? [] : saidOf(rule, row, context);
  return pairs(all, said).map(([[subject, object], rest]) =>
    saidPart({ subject, type, object, ...rest }, rule, row, context),
  );
}

function values(rule: ValueRule, row: Row, context: MapContext): SaidPart[] {
  const { vocabulary, file } = context;
  const { property, min, max, unit, approximate } = rule;
  const fields = typed(filled({ property, min, max, unit, approximate }, row, file));
  const all = pairs(refs(rule.subject, row, context), fill(rule.value, row, file));
  const said = all.length === 0 ? [] : saidOf(rule, row, context);
  return pairs(all, said).map(([[subject, value], rest]) => {
    const known = vocabulary.properties.get(String(fields['property']));
    // A number that stands for itself is its own range.
    const alone =
      known?.type === 'number' && min === undefined && max === undefined && Number.isFinite(Number(value));
    const range = alone ? { min: Number(value), max: Number(value) } : {};
    return saidPart({ subject, ...fields, ...range, value, ...rest }, rule, row, context);
  });
}

/** A claim, with what a Chasqui file tells beside it. */
function saidPart(claim: Fields, rule: LinkRule | ValueRule, row: Row, context: MapContext): SaidPart {
  const { recordedAt, retractedAt } = rule;
  return {
    ...part(claim, rule, row),
    ...filled({ recordedAt, retractedAt }, row, context.file),
    ...('ifThere' in rule && { ifThere: rule.ifThere }),
  };
}

/** What rules for links and for values both state of every claim of a row; one for each of several days. */
function saidOf(rule: LinkRule | ValueRule, row: Row, context: MapContext): Fields[] {
  const { file, mapping } = context;
  const { stance, hedge, credibility, credibilityReason } = rule;
  const { statement: told, locator, happened, claimed, source, attributedTo } = rule;
  const wording = { stance, hedge, credibility, credibilityReason };
  const fields = typed(filled({ ...wording, statement: told, locator, claimed }, row, file));
  const [own] = source === undefined ? [] : fill(source, row, file);
  const qualifiers: Record<string, unknown> = Object.fromEntries(
    Object.entries(rule.qualifiers).flatMap(([key, one]) => {
      const entity = context.vocabulary.qualifiers.get(key)?.value === 'entity';
      const [first] = entity ? refs(one, row, context) : fill(one as TextRule, row, file);
      return first === undefined ? [] : [[key, first]];
    }),
  );
  for (const pair of rule.qualifierPairs === undefined ? [] : fill(rule.qualifierPairs, row, file)) {
    const cut = pair.indexOf('=');
    if (cut > 0) qualifiers[pair.slice(0, cut)] = pair.slice(cut + 1);
  }
  const all = {
    hedge: mapping.hedge,
    ...(own === undefined && mapping.source.id === undefined && { locator: locatorOf(row, file) }),
    ...fields,
    source: own === undefined ? context.source : context.idOf(own),
    ...(attributedTo && { attributedTo: speakers(attributedTo, row, context) }),
    qualifiers,
  };
  const days = happened === undefined ? [] : fillSpans(happened, row, file);
  return days.length === 0 ? [all] : days.map((day) => ({ ...all, happened: day }));
}

function speakers(rules: readonly RefRule[], row: Row, context: MapContext): Ref[] {
  const named = rules.flatMap((one) => refs(one, row, context));
  if (named.length <= MAX_SPEAKERS) return named;
  throw tooMuch(`names more than ${MAX_SPEAKERS} whom a claim goes back to`);
}

/** Where in the file: of one that is its own source. Versions of one source may have the row elsewhere. */
export function locatorOf({ place }: Row, file: string): string {
  // Of several files that are read together, the place begins with the name of one.
  const within = place.startsWith(`${file}:`) ? place.slice(file.length + 1) : place;
  return /^\d+$/.test(within) ? `line ${within}` : within;
}

function pairs<A, B>(some: readonly A[], others: readonly B[]): (readonly [A, B])[] {
  if (some.length * others.length > MAX_CLAIMS) throw tooMuch(`makes more than ${MAX_CLAIMS} claims`);
  return some.flatMap((one) => others.map((other) => [one, other] as const));
}
