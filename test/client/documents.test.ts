import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { documents } from '../../client/api/generated.ts';
import { aliasLimit } from '../../server/access/limits/aliases.ts';
import { costLimit } from '../../server/access/limits/cost.ts';
import { depthLimit } from '../../server/access/limits/depth.ts';
import { MAX_TOKENS } from '../../server/access/limits/tokens.ts';
import { SCHEMA_PATH } from '../../server/api/http/graphql.ts';
import { ROOT } from '../../server/root.ts';

const schema = buildSchema(readFileSync(SCHEMA_PATH, 'utf8'));

describe('what the workspace asks', () => {
  it.each(Object.entries(documents))('fits the schema and the limits: %s', (_name, text) => {
    const document = parse(text, { maxTokens: MAX_TOKENS });
    expect(validate(schema, document)).toEqual([]);
    for (const limit of [depthLimit, aliasLimit, costLimit])
      expect(() => limit(schema, document, { limit: 300, input: { k: 100 } })).not.toThrow();
  });

  it('has the types that its documents and the schema give: `npm run generate` was run', async () => {
    const { generated } = (await import('../../scripts/generate.mjs' as string)) as {
      generated(): Promise<string>;
    };
    expect(readFileSync(join(ROOT, 'client', 'api', 'generated.ts'), 'utf8')).toBe(await generated());
  });
});
