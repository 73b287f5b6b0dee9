import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';
import { SCHEMA_PATH } from '../../server/api/executable-schema.ts';
import { resolvers } from '../../server/api/resolvers/index.ts';
import { DERIVED_PROPERTIES } from '../../server/model/derived-values.ts';
import { OWN_PROPERTIES } from '../../server/model/entity.ts';
import { LABEL_OF, type Kind } from '../../server/model/kinds.ts';
import { ROOT } from '../../server/root.ts';

describe('the schema', () => {
  it('breaks nothing that a client of the last release relies on', () => {
    const released = buildSchema(readFileSync(join(ROOT, 'docs', 'schema.released.graphql'), 'utf8'));
    const now = buildSchema(readFileSync(SCHEMA_PATH, 'utf8'));
    expect(findBreakingChanges(released, now)).toEqual([]);
  });

  it('has resolvers whose types match it: `npm run generate` was run', async () => {
    const { resolverTypes } = (await import('../../scripts/generate-server.mjs' as string)) as {
      resolverTypes(api: string): Promise<string>;
    };
    const api = join(ROOT, 'server', 'api');
    expect(readFileSync(join(api, 'generated.ts'), 'utf8')).toBe(await resolverTypes(api));
  });

  it('resolves every property of an entity that the graph in memory does not hold', () => {
    const properties: Readonly<Record<string, readonly Kind[]>> = {
      ...OWN_PROPERTIES,
      ...DERIVED_PROPERTIES,
    };
    for (const [property, kinds] of Object.entries(properties)) {
      for (const kind of kinds) expect(resolvers[LABEL_OF[kind]]).toHaveProperty(property);
    }
  });
});
