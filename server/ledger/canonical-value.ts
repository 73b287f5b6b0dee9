import type { ValueClaim } from '../model/claim.ts';
import { dayBounds, dayNumber, isEdtf } from '../model/edtf.ts';
import { message, type Message } from '../model/messages.ts';
import type { ValueProperty } from '../model/vocabulary.ts';

/**
 * A value claim with `min`/`max` in the property's canonical unit: numbers converted, dates as days since
 * 1970-01-01, terms and free text without a range. The value as written is kept. Reports what does not fit.
 */
export function canonicalValue(
  claim: ValueClaim,
  property: ValueProperty,
  report: (field: string, message: Message) => void,
): ValueClaim {
  if (property.type === 'number') return number(claim, property, report);
  const range = property.type === 'date' ? days(claim.value, report) : { min: null, max: null };
  const unit = property.type === 'date' ? 'day' : null;
  const same = (given: unknown, own: unknown) => given == null || given === own;
  if (!same(claim.min, range.min) || !same(claim.max, range.max) || !same(claim.unit, unit)) {
    report('min', message('RANGE_WITHOUT_NUMBER', { property: claim.property, type: property.type }));
  }
  const { terms } = property;
  if (property.type === 'term' && terms.length > 0 && !terms.includes(claim.value)) {
    report('value', message('UNKNOWN_VALUE', { value: claim.value, expected: terms }));
  }
  return { ...claim, ...range, unit };
}

function number(
  claim: ValueClaim,
  property: ValueProperty,
  report: (field: string, message: Message) => void,
) {
  const { min = null, max = null } = claim;
  if (min === null && max === null) report('min', message('NUMBER_WITHOUT_RANGE'));
  const factor = !claim.unit || claim.unit === property.unit ? 1 : property.conversions[claim.unit];
  if (factor === undefined) {
    const expected = [property.unit ?? '', ...Object.keys(property.conversions)];
    const { unit, property: name } = claim;
    report('unit', message('UNKNOWN_UNIT', { unit: unit ?? '', property: name, expected }));
  }
  const convert = (n: number | null) => (n === null ? null : n * (factor ?? 1));
  return { ...claim, min: convert(min), max: convert(max), unit: property.unit ?? null };
}

function days(value: string, report: (field: string, message: Message) => void) {
  if (!isEdtf(value)) {
    report('value', message('NOT_EDTF', { value }));
    return { min: null, max: null };
  }
  const { earliest, latest } = dayBounds(value);
  return { min: earliest && dayNumber(earliest), max: latest && dayNumber(latest) } as {
    min: number | null;
    max: number | null;
  };
}
