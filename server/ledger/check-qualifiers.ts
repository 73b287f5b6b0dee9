import { isEdtf } from '../model/edtf.ts';
import { KINDS } from '../model/kinds.ts';
import { kindAt, type CheckContext } from './check.ts';

/** Reports qualifiers that the vocabulary does not know, or whose value is of another type. */
export function checkQualifiers(
  qualifiers: Readonly<Record<string, string>>,
  at: (field?: string) => string,
  { vocabulary, entities, report }: Omit<CheckContext, 'sources'>,
): void {
  for (const [key, value] of Object.entries(qualifiers)) {
    const place = () => at(`qualifiers.${key}`);
    const rule = vocabulary.qualifiers.get(key);
    if (!rule) {
      report(
        place(),
        `unknown qualifier "${key}"; expected one of ${[...vocabulary.qualifiers.keys()].join(', ')}`,
      );
    } else if (rule.value === 'entity') {
      kindAt(value, rule.kind ?? KINDS, entities, at, `qualifiers.${key}`, report);
    } else if (rule.value === 'term' && !rule.terms?.includes(value)) {
      report(place(), `unknown value "${value}"; expected one of ${rule.terms?.join(', ')}`);
    } else if (rule.value === 'number' && !Number.isFinite(Number(value))) {
      report(place(), `must be a number; got "${value}"`);
    } else if (rule.value === 'edtf' && !isEdtf(value)) {
      report(place(), `must be an EDTF date; got "${value}"`);
    }
  }
}
