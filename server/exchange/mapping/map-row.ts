import { z } from 'zod';
import { InvalidInput } from '../../model/errors.ts';
import { NO_PARTS, type Parts, type SaidPart } from '../in/parts.ts';
import type { Row } from '../in/reader.ts';
import { claimsOf } from './claims-of-row.ts';
import { entitiesOf, sourcesOf } from './entities-of-row.ts';
import { claimsOfEntities } from './entity-claims-of-row.ts';
import type { MapContext } from './fields.ts';
import type { Mapping, TableRules } from './mapping.ts';
import { takes } from './takes.ts';
import { whyUntaken } from './untaken.ts';

/** The table whose rules take every table that has none of its own. */
export const ANY_TABLE = '*';

const instant = z.iso.datetime();

/** What a row says by a mapping. A row that no rule takes is refused, with the reason. */
export function mapRow(row: Row, context: MapContext): Parts {
  const { place } = row;
  const refuse = (refused: string): Parts => ({ place, ...NO_PARTS, refused });
  const leaveOut = (refused: string): Parts => ({ ...refuse(refused), onPurpose: true });
  if (row.broken) return refuse(row.broken);
  const { tables } = context.mapping;
  const rules = rulesFor(row.table, tables);
  if (!rules) {
    return refuse(
      `the mapping has no table "${row.table}"; it has ${Object.keys(tables).join(', ') || 'none'}`,
    );
  }
  const skip = rules.skip.find(({ when }) => takes(when, row));
  if (skip) return leaveOut(skip.because);
  let parts: Parts;
  try {
    parts = partsOf(rules, row, context);
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    return refuse(error.message);
  }
  const wrong = parts.claims.map(noInstant).find((reason) => reason !== undefined);
  if (wrong) return refuse(wrong);
  if (parts.sources.length + parts.entities.length + parts.claims.length > 0) return parts;
  return rules.otherwise ? leaveOut(rules.otherwise) : refuse(whyUntaken(rules, row, context.file));
}

/** A table that is too long for one sheet goes on in `Claims 2`, by the rules of `Claims`. */
export function rulesFor(table: string, tables: Mapping['tables']): TableRules | undefined {
  for (const name of [table, table.replace(/ \d+$/, ''), ANY_TABLE])
    if (Object.hasOwn(tables, name)) return tables[name];
  return undefined;
}

function partsOf(rules: TableRules, row: Row, context: MapContext): Parts {
  const notes: string[] = [];
  return {
    place: row.place,
    ...NO_PARTS,
    sources: sourcesOf(rules, row, context),
    entities: entitiesOf(rules, row, context, notes),
    claims: [...claimsOfEntities(rules, row, context), ...claimsOf(rules, row, context)],
    ...(notes.length > 0 && { notes }),
  };
}

/** What is wrong with when a claim was recorded or taken back. */
function noInstant({ recordedAt, retractedAt }: SaidPart): string | undefined {
  for (const given of [recordedAt, retractedAt]) {
    if (given !== undefined && !instant.safeParse(given).success)
      return `"${given}" is no instant; write 2026-11-28T17:05:51.120Z`;
  }
  return undefined;
}
