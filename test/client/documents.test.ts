import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { MAX_ENTITIES } from '../../client/state/view.ts';
import { documents } from '../../client/api/generated.ts';
import { aliasLimit } from '../../server/access/limits/aliases.ts';
import { costLimit } from '../../server/access/limits/cost.ts';
import { depthLimit } from '../../server/access/limits/depth.ts';
import { MAX_DOCUMENT_TOKENS } from '../../server/access/limits/document-tokens.ts';
import { SCHEMA_PATH } from '../../server/api/executable-schema.ts';
import { ROOT } from '../../server/root.ts';

const schema = buildSchema(readFileSync(SCHEMA_PATH, 'utf8'));

/** The largest variables that the workspace sends. */
const ids = Array.from({ length: MAX_ENTITIES }, (_, i) => `entity-${i}`);
const LARGEST = {
  ids,
  linkIds: ids,
  exclude: ids,
  direction: 'ANY',
  limit: MAX_ENTITIES,
  id: 'a',
  text: 'a',
  language: 'EN',
  format: 'JSONL',
};
const pairs = Array.from({ length: 20 }, (_, i) => ({ from: `a-${i}`, to: `b-${i}` }));
const claim = { subject: 'a', type: 'TIED_TO', object: 'b', hedge: 'STATED', source: 's', statement: 'x' };
const LARGEST_INPUT: Readonly<Record<string, object>> = {
  Paths: { from: ['a'], to: ['b'], k: 100 },
  Chokepoints: { from: ['a'], to: ['b'] },
  WhatIf: { evidence: {}, pairs },
  Record: { linkClaims: [claim] },
};

describe('the operations of the workspace', () => {
  it.each(Object.entries(documents))(
    'is valid against the schema and within the limits: %s',
    (name, text) => {
      const document = parse(text, { maxTokens: MAX_DOCUMENT_TOKENS });
      expect(validate(schema, document)).toEqual([]);
      const operation = getOperationAST(document);
      if (!operation) throw new Error('no operation');
      const variables = { ...LARGEST, input: LARGEST_INPUT[name] };
      expect(
        getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors,
      ).toBeUndefined();
      for (const limit of [depthLimit, aliasLimit, costLimit])
        expect(() => limit({ schema, document, operation, variables })).not.toThrow();
    },
  );

  it('have up-to-date types (`npm run generate`)', async () => {
    const { generated, importAnswer } = (await import('../../scripts/generate.mjs' as string)) as {
      generated(): Promise<string>;
      importAnswer(): string;
    };
    const inClient = (name: string) => readFileSync(join(ROOT, 'client', 'api', name), 'utf8');
    expect(inClient('generated.ts')).toBe(await generated());
    expect(inClient('import-answer.ts')).toBe(importAnswer());
  });
});
