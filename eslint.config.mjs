import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Which folders of `server/` each may import from: one way, model at the bottom, main at the top. */
const MAY_IMPORT = {
  model: [],
  store: ['model'],
  analysis: ['model', 'store'],
  exchange: ['model'],
  access: ['model'],
  ledger: ['model', 'store', 'exchange'],
  application: ['model', 'store', 'analysis', 'exchange', 'access', 'ledger'],
  api: ['model', 'store', 'analysis', 'exchange', 'access', 'ledger', 'application'],
};

const oneWay = Object.entries(MAY_IMPORT).map(([folder, allowed]) => {
  const forbidden = Object.keys(MAY_IMPORT).filter((other) => other !== folder && !allowed.includes(other));
  const patterns = [
    {
      regex: `^(\\.\\./)+(main|config|commands)\\b`,
      message: `server/${folder} may not import what wires it; take the value as a parameter.`,
    },
    ...forbidden.map((other) => ({
      regex: `^(\\.\\./)+${other}/`,
      message: `server/${folder} may not import server/${other}: imports go model ← store, analysis, exchange, access ← ledger ← api ← main. Move what both need into server/model, or take it as a parameter.`,
    })),
  ];
  return { files: [`server/${folder}/**/*.ts`], rules: { 'no-restricted-imports': ['error', { patterns }] } };
});

export default tseslint.config(
  { ignores: ['dist', 'data', '.cache', 'node_modules', 'coverage'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-empty-function': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  ...oneWay,
  {
    // Columns of numbers: an index within bounds always finds one.
    files: ['server/analysis/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['client/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [{ regex: '(^|/)server/', message: 'The workspace knows the server by its API alone.' }],
        },
      ],
    },
  },
);
