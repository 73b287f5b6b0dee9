import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { ROOT } from '../server/root.ts';

const {
  default: { forbidden, options },
  EXCEPTIONS,
} = (await import('../dependency-cruiser.config.mjs' as string)) as {
  default: { forbidden: NonNullable<IFlattenedRuleSet['forbidden']>; options: ICruiseOptions };
  EXCEPTIONS: readonly { from: string; to: readonly string[] }[];
};

/** An import to add to a folder, and the rule that refuses it. */
const ILLEGAL: readonly (readonly [what: string, folder: string, text: string, rule: string])[] = [
  ['a static import', 'server/exchange', "import '../store/query.ts';", 'server-exchange'],
  ['a dynamic import', 'server/model', "await import('../store/query.ts');", 'server-model'],
  [
    'a type-only import',
    'server/access',
    "import type { GraphStore } from '../store/graph-store.ts'; export type Mine = GraphStore;",
    'server-access',
  ],
  [
    'a type inside an expression',
    'server/store',
    "export type Mine = import('../analysis/projection.ts').Projection;",
    'server-store',
  ],
  ['a re-export', 'server/analysis', "export * from '../exchange/out/formats.ts';", 'server-analysis'],
  [
    'an import written as ./../../',
    'server/store/embedded',
    "import './../../ledger/parse-case.ts';",
    'server-store',
  ],
  ['ledger → api', 'server/ledger', "import '../api/errors.ts';", 'server-ledger'],
  ['application → api', 'server/application', "import '../api/errors.ts';", 'server-application'],
  ['api → what wires it', 'server/api', "import '../config.ts';", 'server-api'],
  ['commands → api', 'server/commands', "import '../api/errors.ts';", 'server-commands'],
  ['a new folder', 'server/misc', "import '../model/errors.ts';", 'server-folder-without-layer'],
  ['model → driver', 'server/model', "import 'neo4j-driver';", 'model-is-pure'],
  ['model → node:fs', 'server/model', "import 'node:fs';", 'model-is-pure'],
  [
    'api → driver',
    'server/api',
    "import type { Driver } from 'neo4j-driver'; export type Mine = Driver;",
    'drivers-only-in-store',
  ],
  ['exchange → HTTP', 'server/exchange', "import 'fastify';", 'http-only-in-api'],
  ['server → a library for development', 'server/api', "import 'react';", 'server-production-libraries'],
  ['server → client', 'server/api', "import '../../client/state/view.ts';", 'server-apart'],
  ['server → test', 'server/api', "import '../../test/support/shared.ts';", 'server-apart'],
  ['client → server', 'client/state', "import '../../server/model/errors.ts';", 'client-apart'],
  ['client: state → shell', 'client/state', "import '../shell/App.tsx';", 'client-state'],
  ['client: actions → panels', 'client/actions', "import '../panels/Panels.tsx';", 'client-actions'],
  [
    'client: a view → another',
    'client/panels',
    "void import('../inspector/Inspector.tsx');",
    'client-panels',
  ],
  ['a missing file', 'server/store', "import './missing.ts';", 'resolvable'],
];

describe('the boundaries of the code', () => {
  let tree = '';
  let found: Map<string, string[]>;

  beforeAll(() => {
    tree = mkdtempSync(join(tmpdir(), 'boundaries-'));
    for (const path of ['server', 'client', 'test/support', 'package.json', 'tsconfig.json'])
      cpSync(join(ROOT, path), join(tree, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  });
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  async function check(paths: string[], more: ICruiseOptions = {}) {
    const { output } = await cruise(paths, {
      ...options,
      ...more,
      baseDir: tree,
      validate: true,
      ruleSet: { forbidden },
    });
    return output as ICruiseResult;
  }
  function write(file: string, text: string) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), text);
  }

  it('hold for the current code, which needs every exception', async () => {
    const { modules, summary } = await check(['server', 'client']);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    const imports = new Map(modules.map((m) => [m.source, m.dependencies.map((d) => d.resolved)]));
    for (const { from, to } of EXCEPTIONS)
      expect([from, imports.get(from)]).toEqual([from, expect.arrayContaining([...to])]);
  });

  describe('refuse', () => {
    const fileOf = (i: number, folder: string) => `${folder}/illegal-${i}.ts`;

    // One run for all, with a separate file for each, so that none can hide another.
    beforeAll(async () => {
      ILLEGAL.forEach(([, folder, text], i) => write(fileOf(i, folder), text));
      const { summary } = await check(
        ILLEGAL.map(([, folder], i) => fileOf(i, folder)),
        { maxDepth: 1 },
      );
      found = new Map();
      for (const { rule, from } of summary.violations)
        found.set(from, [...(found.get(from) ?? []), rule.name]);
    });

    it.each(ILLEGAL.map(([what, folder, , rule], i) => [what, fileOf(i, folder), rule] as const))(
      '%s',
      (_what, file, rule) => expect(found.get(file)).toEqual([rule]),
    );

    it('a cycle, also one of types only', async () => {
      write('server/model/one.ts', "import type { Two } from './two.ts'; export type One = Two;");
      write('server/model/two.ts', "import type { One } from './one.ts'; export type Two = One;");
      const { summary } = await check(['server/model/one.ts']);
      expect(summary.violations.map(({ rule }) => rule.name)).toContain('no-cycle');
    });
  });
});
