import { isDerived } from '../../model/derived-values.ts';
import type { Ref, SaidPart } from '../in/parts.ts';
import type { Row } from '../in/reader.ts';
import { locatorOf } from './claims-of-row.ts';
import { filled, part, sameAs, type MapContext } from './fields.ts';
import { fill } from './fill.ts';
import type { EntityRule, TableRules, TextRule } from './mapping.ts';
import { takes } from './takes.ts';

const derivedRules = new WeakMap<EntityRule, Record<string, TextRule>>();

/** The rules of an entity that are short for value claims. */
function derivedOf(rule: EntityRule): Record<string, TextRule> {
  let found = derivedRules.get(rule);
  if (!found) {
    const all = Object.entries(rule as Record<string, TextRule | undefined>);
    found = Object.fromEntries(
      all.flatMap(([field, text]) => (isDerived(field) && text !== undefined ? [[field, text]] : [])),
    );
    derivedRules.set(rule, found);
  }
  return found;
}

/** The value claims that the entities of a row are short for: `country: Peru` is one, of the file. */
export function claimsOfEntities({ entities }: TableRules, row: Row, context: MapContext): SaidPart[] {
  return entities.flatMap((rule) => {
    const rules = derivedOf(rule);
    if (Object.keys(rules).length === 0 || !takes(rule.when, row)) return [];
    const values = Object.entries(filled(rules, row, context.file));
    const subject = values.length > 0 ? subjectOf(rule, row, context) : undefined;
    if (subject === undefined) return [];
    const { mapping, source } = context;
    const { at } = part({}, rule, row);
    return values.map(([property, value]) => ({
      value: {
        ...{ subject, property, value, hedge: mapping.hedge, source, qualifiers: {} },
        ...(mapping.source.id === undefined && { locator: locatorOf(row, context.file) }),
      },
      at: () => at(property),
      withEntity: { ifMissing: rule.ifMissing ?? false },
    }));
  });
}

/** The entity that a rule makes; undefined where the row has no name for one. */
function subjectOf({ id, name, kind, subtype }: EntityRule, row: Row, context: MapContext): Ref | undefined {
  const { file, idOf, mapping } = context;
  const named = filled({ name, kind, subtype }, row, file);
  if (named['name'] === undefined) return undefined;
  const [own] = id === undefined ? [] : fill(id, row, file);
  if (own !== undefined) return sameAs(idOf(own), mapping);
  return { ...named, name: named['name'], kind: named['kind'] ?? '' };
}
