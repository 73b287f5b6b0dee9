import { isDerived } from '../../model/derived-values.ts';
import { MAX_ALIASES } from '../../model/entity.ts';
import type { Part } from '../in/parts.ts';
import type { Row } from '../in/reader.ts';
import { filled, happenedIn, part, sameAs, typed, type MapContext } from './fields.ts';
import { fill } from './fill.ts';
import type { EntityRule, TableRules, TextRule } from './mapping.ts';
import { takes } from './takes.ts';

/** Names that are shown of those left out. */
const SHOWN = 5;

const scalarRules = new WeakMap<EntityRule, Record<string, TextRule>>();

/** The rules of the fields that are one text each. */
function scalarsOf(rule: EntityRule): Record<string, TextRule> {
  let found = scalarRules.get(rule);
  if (!found) {
    const { when: _when, ifMissing: _if, id: _id, aliases: _aliases, happened: _happened, ...rest } = rule;
    const scalars = Object.entries(rest as Record<string, TextRule>).filter(([field]) => !isDerived(field));
    scalarRules.set(rule, (found = Object.fromEntries(scalars)));
  }
  return found;
}

/** The entities that a row tells of. What of them does not fit is said in `notes`. */
export function entitiesOf(
  { entities: rules }: TableRules,
  row: Row,
  { file, mapping, idOf }: MapContext,
  notes: string[],
): Part[] {
  return rules.flatMap((rule) => {
    if (!takes(rule.when, row)) return [];
    const { ifMissing, id, aliases, happened } = rule;
    const fields = typed({
      ...filled(scalarsOf(rule), row, file),
      ...happenedIn(happened, row, file),
    });
    if (fields['name'] === undefined) return [];
    const other = (aliases === undefined ? [] : Array.isArray(aliases) ? aliases : [aliases])
      .flatMap((alias) => fill(alias, row, file))
      .filter((alias) => alias !== fields['name']);
    const names = [...new Set(other)];
    const left = names.splice(MAX_ALIASES);
    if (left.length > 0) {
      const shown = left.slice(0, SHOWN).map((name) => `"${name}"`);
      notes.push(
        `${left.length} of ${names.length + left.length} aliases are left out, for an entity has at most ${MAX_ALIASES}: ${shown.join(', ')}${left.length > SHOWN ? ' …' : ''}`,
      );
    }
    const [own] = id === undefined ? [] : fill(id, row, file);
    const value = {
      ...(own !== undefined && { id: sameAs(idOf(own), mapping) }),
      ...fields,
      ...(names.length > 0 && { aliases: names }),
    };
    // One thing under two names: what the graph tells of it stays as it is.
    const isSame = own !== undefined && Object.hasOwn(mapping.same, idOf(own));
    return [{ ...part(value, rule, row), ifMissing: ifMissing || isSame }];
  });
}

/** The sources that a row tells of. */
export function sourcesOf({ sources: rules }: TableRules, row: Row, { file, idOf }: MapContext): Part[] {
  return rules.flatMap((rule) => {
    if (!takes(rule.when, row)) return [];
    const { when: _when, id, ...scalars } = rule;
    const fields = filled(scalars, row, file);
    if (!fields['title']) return [];
    const [own] = id === undefined ? [] : fill(id, row, file);
    return [part({ id: idOf(own ?? fields['title']), ...fields }, rule, row)];
  });
}
