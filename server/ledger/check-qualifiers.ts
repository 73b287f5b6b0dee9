import { isEdtf } from '../model/edtf.ts';
import { KINDS } from '../model/kinds.ts';
import { kindAt, type CheckContext } from './check.ts';

/** Reports qualifiers that the vocabulary does not know, or whose value is not of the right sort. */
export function checkQualifiers(
  qualifiers: Readonly<Record<string, string>>,
  at: (field?: string) => string,
  { vocabulary, entities, report }: Omit<CheckContext, 'sources'>,
): void {
  for (const [key, value] of Object.entries(qualifiers)) {
    const place = () => at(`qualifiers.${key}`);
    const rule = vocabulary.qualifiers.get(key);
    if (!rule) {
      report(place(), `"${key}" is no qualifier; there are: ${[...vocabulary.qualifiers.keys()].join(', ')}`);
    } else if (rule.value === 'entity') {
      kindAt(value, rule.kind ?? KINDS, entities, at, `qualifiers.${key}`, report);
    } else if (rule.value === 'term' && !rule.terms?.includes(value)) {
      report(place(), `"${value}" is not one of ${rule.terms?.join(', ')}`);
    } else if (rule.value === 'number' && !Number.isFinite(Number(value))) {
      report(place(), `"${value}" is not a number`);
    } else if (rule.value === 'edtf' && !isEdtf(value)) {
      report(place(), `"${value}" is not an EDTF date`);
    }
  }
}
