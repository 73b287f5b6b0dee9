import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';
import { SCHEMA_PATH } from '../../server/api/executable-schema.ts';
import { ROOT } from '../../server/root.ts';

describe('the schema', () => {
  it('breaks nothing that a client of the last release relies on', () => {
    const released = buildSchema(readFileSync(join(ROOT, 'docs', 'schema.released.graphql'), 'utf8'));
    const now = buildSchema(readFileSync(SCHEMA_PATH, 'utf8'));
    expect(findBreakingChanges(released, now)).toEqual([]);
  });
});
