/**
 * Which module may import which, for static, dynamic and type-only imports alike. `npm run lint` holds the code to it,
 * and test/boundaries.test.ts shows that each rule refuses what it forbids. A rule's comment says what to do instead.
 */

/** What each folder of `server/` may import besides itself: model at the bottom, api and commands at the top. */
const SERVER = {
  model: [],
  store: ['model'],
  analysis: ['model', 'store'],
  exchange: ['model'],
  access: ['model'],
  ledger: ['model', 'store', 'exchange'],
  application: ['model', 'store', 'analysis', 'exchange', 'access', 'ledger'],
  api: ['model', 'store', 'analysis', 'exchange', 'access', 'ledger', 'application'],
  commands: ['model', 'store', 'analysis', 'exchange', 'access', 'ledger', 'application'],
};

/** Files of `server/` that say where things are on the disk; every folder but model may read them. */
const SERVER_PATHS = ['root.ts', 'cypher-text.ts'];
/** Files of `server/` that wire it; commands start a server of their own, so they may import them too. */
const SERVER_WIRING = ['config.ts', 'open-store.ts'];

const CLIENT_BASE = ['api', 'state', 'words'];
const CLIENT_VIEW = [...CLIENT_BASE, 'ui', 'layout', 'actions', 'marks'];

/** What each folder of `client/` may import besides itself. Views do not import each other; shell puts them together. */
const CLIENT = {
  api: ['state'],
  words: ['api', 'state'],
  state: ['api', 'words'],
  ui: ['state', 'words'],
  layout: ['state'],
  actions: [...CLIENT_BASE, 'ui', 'layout'],
  marks: [...CLIENT_BASE, 'ui', 'actions'],
  canvas: CLIENT_VIEW,
  inspector: CLIENT_VIEW,
  panels: CLIENT_VIEW,
  table: CLIENT_VIEW,
  import: CLIENT_VIEW,
  record: CLIENT_VIEW,
  shell: [...CLIENT_VIEW, 'canvas', 'inspector', 'panels', 'table', 'import', 'record'],
};

/** Imports against the order that exist today, each with its reason. A test fails when one is no longer needed. */
export const EXCEPTIONS = [
  // Starts a server of its own when none runs, which is what api/app.ts does.
  { from: 'server/commands/at-own-server.ts', to: ['server/api/app.ts'] },
];

const oneOf = (names) => `(${names.join('|')})`;
const exactly = (file) => `^${file.replaceAll('.', '\\.')}$`;

/** The rules that hold the folders of `side` to `table`. `files` gives further files that a folder may import. */
function layers(side, table, advice, files = () => []) {
  const rules = Object.entries(table).flatMap(([folder, below]) => {
    const open = [
      `^${side}/${oneOf([folder, ...below])}/`,
      ...files(folder).map((f) => exactly(`${side}/${f}`)),
    ];
    const exceptions = EXCEPTIONS.filter(({ from }) => from.startsWith(`${side}/${folder}/`));
    const rule = (from, more = []) => ({
      name: `${side}-${folder}`,
      severity: 'error',
      comment: `${side}/${folder} may import ${below.length ? below.join(', ') : 'no other folder'}. ${advice}`,
      from,
      to: { path: `^${side}/`, pathNot: [...open, ...more] },
    });
    return [
      rule({ path: `^${side}/${folder}/`, pathNot: exceptions.map(({ from }) => exactly(from)) }),
      ...exceptions.map(({ from, to }) => rule({ path: exactly(from) }, to.map(exactly))),
    ];
  });
  return [
    ...rules,
    {
      name: `${side}-folder-without-layer`,
      severity: 'error',
      comment: `Say in dependency-cruiser.config.mjs what this folder of ${side}/ may import.`,
      from: { path: `^${side}/[^/]+/`, pathNot: `^${side}/${oneOf(Object.keys(table))}/` },
      to: {},
    },
  ];
}

const library = (...names) => `(^|/)node_modules/${oneOf(names)}/`;

export default {
  forbidden: [
    ...layers(
      'server',
      SERVER,
      'Move what both need into server/model, or take the value as a parameter.',
      (folder) =>
        folder === 'model' ? [] : folder === 'commands' ? [...SERVER_PATHS, ...SERVER_WIRING] : SERVER_PATHS,
    ),
    ...layers(
      'client',
      CLIENT,
      'Move what both need into client/ui, client/state or client/marks; put views together in client/shell.',
    ),
    {
      name: 'model-is-pure',
      severity: 'error',
      comment:
        'server/model does no I/O and knows no driver or protocol: only zod, edtf, quick-lru and node:crypto. Read or write in store, exchange or api, and pass values.',
      from: { path: '^server/model/' },
      to: { pathNot: ['^server/', library('zod', 'edtf', 'quick-lru'), '^(node:)?crypto$'] },
    },
    {
      name: 'drivers-only-in-store',
      severity: 'error',
      comment: 'Ask through the port in server/store/graph-store.ts.',
      from: { path: '^(server|client)/', pathNot: '^server/(store|model)/' },
      to: { path: library('neo4j-driver', '@grafeo-db/[^/]+') },
    },
    {
      name: 'http-only-in-api',
      severity: 'error',
      comment: 'Requests and replies are handled in server/api; pass values or streams below it.',
      from: { path: '^server/', pathNot: '^server/api/' },
      to: { path: library('fastify', '@fastify/[^/]+', '@apollo/[^/]+', '@as-integrations/[^/]+') },
    },
    {
      name: 'server-production-libraries',
      severity: 'error',
      comment: 'A library that the server imports belongs in "dependencies" of package.json.',
      from: { path: '^server/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'server-apart',
      severity: 'error',
      comment: 'The server runs without the client and the tests. Move what both need into server/.',
      from: { path: '^server/' },
      to: { path: '^(client|test|scripts)/' },
    },
    {
      name: 'client-apart',
      severity: 'error',
      comment: 'The client knows the server by its API alone: ask a question in client/api/documents.',
      from: { path: '^client/' },
      to: { path: '^(server|test|scripts)/' },
    },
    {
      name: 'no-cycle',
      severity: 'error',
      comment:
        'Modules that import each other are one module in two files: move what both need into a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import that cannot be found cannot be checked.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
