import { isDerived } from '../../model/derived-values.ts';
import type { Ref, RawClaim } from '../in/raw-row.ts';
import type { Row } from '../in/reader.ts';
import { locatorOf } from './claims-of-row.ts';
import { recordFrom, renderFields, sameAs, type MapContext } from './fields.ts';
import { renderTemplate } from './render-template.ts';
import type { EntityRule, TableRules, TextRule } from './mapping.ts';
import { matchesRow } from './matches-row.ts';

const derivedRules = new WeakMap<EntityRule, Record<string, TextRule>>();

/** The rules of an entity that are shorthand for value claims. */
function derivedOf(rule: EntityRule): Record<string, TextRule> {
  let derived = derivedRules.get(rule);
  if (!derived) {
    const all = Object.entries(rule as Record<string, TextRule | undefined>);
    derived = Object.fromEntries(
      all.flatMap(([field, text]) => (isDerived(field) && text !== undefined ? [[field, text]] : [])),
    );
    derivedRules.set(rule, derived);
  }
  return derived;
}

/** The value claims of the file that rules for entities are shorthand for, such as `country: Peru`. */
export function claimsOfEntities({ entities }: TableRules, row: Row, context: MapContext): RawClaim[] {
  return entities.flatMap((rule) => {
    const rules = derivedOf(rule);
    if (Object.keys(rules).length === 0 || !matchesRow(rule.when, row)) return [];
    const values = Object.entries(renderFields(rules, row, context.file));
    const subject = values.length > 0 ? subjectOf(rule, row, context) : undefined;
    if (subject === undefined) return [];
    const { mapping, source } = context;
    const { at } = recordFrom({}, rule, row);
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

/** The entity that a rule makes; undefined when the row has no name for it. */
function subjectOf({ id, name, kind, subtype }: EntityRule, row: Row, context: MapContext): Ref | undefined {
  const { file, idOf, mapping } = context;
  const fields = renderFields({ name, kind, subtype }, row, file);
  if (fields['name'] === undefined) return undefined;
  const [rowId] = id === undefined ? [] : renderTemplate(id, row, file);
  if (rowId !== undefined) return sameAs(idOf(rowId), mapping);
  return { ...fields, name: fields['name'], kind: fields['kind'] ?? '' };
}
