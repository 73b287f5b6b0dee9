import { isDerived } from '../../model/derived-values.ts';
import { MAX_ALIASES } from '../../model/entity.ts';
import { message, type Message } from '../../model/messages.ts';
import type { RawRecord } from '../in/raw-row.ts';
import type { Row } from '../in/reader.ts';
import { happenedIn, recordFrom, renderFields, sameAs, typed, type MapContext } from './fields.ts';
import { renderTemplate } from './render-template.ts';
import type { EntityRule, TableRules, TextRule } from './mapping.ts';
import { matchesRow } from './matches-row.ts';

/** Omitted aliases that a note lists. */
const SHOWN = 5;

const scalarRules = new WeakMap<EntityRule, Record<string, TextRule>>();

/** The rules of fields with a single text. */
function scalarsOf(rule: EntityRule): Record<string, TextRule> {
  let scalars = scalarRules.get(rule);
  if (!scalars) {
    const { when: _when, ifMissing: _if, id: _id, aliases: _aliases, happened: _happened, ...rest } = rule;
    const entries = Object.entries(rest as Record<string, TextRule>).filter(([field]) => !isDerived(field));
    scalarRules.set(rule, (scalars = Object.fromEntries(entries)));
  }
  return scalars;
}

/** The entities of a row. Adds a note for what does not fit into them. */
export function entitiesOf(
  { entities: rules }: TableRules,
  row: Row,
  { file, mapping, idOf }: MapContext,
  notes: Message[],
): RawRecord[] {
  return rules.flatMap((rule) => {
    if (!matchesRow(rule.when, row)) return [];
    const { ifMissing, id, aliases, happened } = rule;
    const fields = typed({
      ...renderFields(scalarsOf(rule), row, file),
      ...happenedIn(happened, row, file),
    });
    if (fields['name'] === undefined) return [];
    const otherNames = (aliases === undefined ? [] : Array.isArray(aliases) ? aliases : [aliases])
      .flatMap((alias) => renderTemplate(alias, row, file))
      .filter((alias) => alias !== fields['name']);
    const names = [...new Set(otherNames)];
    const omitted = names.splice(MAX_ALIASES);
    if (omitted.length > 0) {
      const shown = omitted.slice(0, SHOWN).map((name) => `"${name}"`);
      notes.push(
        message('ALIASES_OMITTED', {
          omitted: omitted.length,
          count: names.length + omitted.length,
          max: MAX_ALIASES,
          names: omitted.length > SHOWN ? [...shown, '…'] : shown,
        }),
      );
    }
    const [rowId] = id === undefined ? [] : renderTemplate(id, row, file);
    const value = {
      ...(rowId !== undefined && { id: sameAs(idOf(rowId), mapping) }),
      ...fields,
      ...(names.length > 0 && { aliases: names }),
    };
    // An entity that is in the graph under another id keeps the fields that it has there.
    const isSame = rowId !== undefined && Object.hasOwn(mapping.same, idOf(rowId));
    return [{ ...recordFrom(value, rule, row), ifMissing: ifMissing || isSame }];
  });
}

/** The sources of a row. */
export function sourcesOf({ sources: rules }: TableRules, row: Row, { file, idOf }: MapContext): RawRecord[] {
  return rules.flatMap((rule) => {
    if (!matchesRow(rule.when, row)) return [];
    const { when: _when, id, ...scalars } = rule;
    const fields = renderFields(scalars, row, file);
    if (!fields['title']) return [];
    const [rowId] = id === undefined ? [] : renderTemplate(id, row, file);
    return [recordFrom({ id: idOf(rowId ?? fields['title']), ...fields }, rule, row)];
  });
}
