import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { exampleQueries } from '../server/api/example-queries.ts';
import { ERRORS } from '../server/api/errors.ts';
import { SCHEMA_PATH } from '../server/api/executable-schema.ts';
import { SETTINGS } from '../server/config.ts';
import {
  DEFAULT_LIMITS,
  MAX_CELL,
  MAX_COLUMNS,
  MAX_DEPTH,
  MAX_RECORD,
} from '../server/exchange/in/limits.ts';
import { parseMapping } from '../server/exchange/mapping/parse-mapping.ts';
import { FORMATS } from '../server/exchange/out/formats.ts';
import { readVocabulary } from '../server/exchange/seed/read-vocabulary.ts';
import { ROOT } from '../server/root.ts';
import { QUESTIONS } from './browser/stories/questions.ts';
import { startServer } from './support/server.ts';

const text = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const schema = buildSchema(text(SCHEMA_PATH.slice(ROOT.length + 1)));

describe('the README', () => {
  it('lists exactly the settings, with their defaults and meanings', () => {
    const rows = [...text('README.md').matchAll(/^\| `([A-Z0-9_]+)` \| (?:`(.*?)`)? ?\| (.*) \|$/gm)];
    expect(rows.map(([, name, value = '', means]) => ({ name, default: value, means }))).toEqual(
      Object.entries(SETTINGS).map(([name, setting]) => ({ name, ...setting })),
    );
  });

  it('shows the actual result of its example query', async () => {
    const readme = text('README.md');
    const [, question = ''] = /-d @- <<'QUERY'\n([\s\S]*?)QUERY\n```/.exec(readme) ?? [];
    const [, answer = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
    const server = await startServer();
    // With @, curl removes the line ends of the file.
    const body = question.replaceAll('\n', '');
    const headers = { 'content-type': 'application/json' };
    const answered = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    expect(await answered.json()).toEqual(JSON.parse(answer));
    await server.stop();
  });
});

describe('the error codes', () => {
  it('are exactly those in docs/errors.md, with status and meaning', () => {
    const rows = [...text('docs/errors.md').matchAll(/^\| `([A-Z_]+)` \| (\d+) \| (.*) \|$/gm)];
    expect(
      Object.fromEntries(rows.map(([, code, status, means]) => [code, { status: Number(status), means }])),
    ).toEqual(ERRORS);
  });
});

describe('the weights', () => {
  it('in docs/confidence.md equal those of the vocabulary', () => {
    const { weights } = readVocabulary(join(ROOT, 'seed', 'vocabulary'));
    const lines = text('docs/confidence.md').split('\n');
    const tableAt = (head: string) => {
      const first = lines.findIndex((line) => line.startsWith(`| ${head} |`));
      const [names = [], , figures = []] = lines
        .slice(first, first + 3)
        .map((line) => line.split('|').map((cell) => cell.trim()));
      return Object.fromEntries(
        names.flatMap((name, i) => (name && figures[i] ? [[name, Number(figures[i])]] : [])),
      );
    };
    expect(tableAt('credibility')).toEqual(weights.credibility);
    const table = tableAt('STATED');
    expect(table).toEqual({ ...weights.hedge, ...weights.reliability });
  });
});

describe('the exchange page', () => {
  it('lists every format with its file extension and losses', () => {
    const page = text('docs/exchange.md');
    const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` \| (.*?) \| `\.(.*?)` \|$/gm)];
    const losses = new Map(
      [...page.matchAll(/^\*\*`([a-z0-9-]+)`\*\*\n\n((?:- .*\n)+)/gm)].map(([, format, list = '']) => [
        format,
        [...list.matchAll(/^- (.*)$/gm)].map(([, loss]) => loss),
      ]),
    );
    expect(rows.map(([, format, name, extension]) => [format, name, extension, losses.get(format)])).toEqual(
      Object.entries(FORMATS).map(([key, { name, extension, losses }]) => [
        key.toLowerCase().replaceAll('_', '-'),
        name,
        extension,
        losses.map(({ message }) => message),
      ]),
    );
  });

  it('shows a valid mapping, and documents every key of text rules', () => {
    const page = text('docs/exchange.md');
    const [, yaml = ''] = /```yaml\n([^]*?)```/.exec(page) ?? [];
    expect(Object.keys(parseMapping(yaml).tables)).toEqual(['rows']);
    for (const word of ['first', 'values', 'else', 'split', 'date', 'number', 'times'])
      expect(page).toContain(`\`${word}\``);
  });

  it('states the actual limits', () => {
    const page = text('docs/exchange.md');
    for (const limit of [MAX_COLUMNS, MAX_CELL, MAX_RECORD, MAX_DEPTH, DEFAULT_LIMITS.rows]) {
      expect(page).toContain(limit.toLocaleString('en'));
    }
  });
});

describe('the schema', () => {
  it('describes every type, field and enum value', () => {
    const mine = Object.values(schema.getTypeMap()).filter(
      (type) => !type.name.startsWith('__') && type.astNode,
    );
    const bare = mine.flatMap((type) => {
      const parts =
        isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
          ? Object.values(type.getFields())
          : isEnumType(type)
            ? type.getValues()
            : [];
      return [type, ...parts].filter((part) => !part.description).map((part) => `${type.name}.${part.name}`);
    });
    expect(bare).toEqual([]);
  });

  it('has exactly the export formats', () => {
    const formats = schema.getType('ExportFormat');
    expect(isEnumType(formats) && formats.getValues().map((v) => v.name)).toEqual(Object.keys(FORMATS));
  });

  it('has an example for every root query except single lookups', () => {
    const asked = exampleQueries(text('docs/queries.md'))
      .map(({ query }) => query)
      .join('\n');
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    const lookups = ['node', 'nodes', 'link', 'claim', 'source', 'entities', 'graph'];
    expect(
      fields.filter((field) => !lookups.includes(field) && !new RegExp(`\\b${field} ?[({]`).test(asked)),
    ).toEqual([]);
  });
});

describe('links between documents', () => {
  const documents = [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...readdirSync(join(ROOT, 'docs'), { recursive: true })
      .map((f) => join('docs', String(f)))
      .filter((f) => f.endsWith('.md')),
  ];

  it.each(documents)('have an existing target: %s', (file) => {
    const targets = [...text(file).matchAll(/\]\(([^)#]+)/g)]
      .map((match) => match[1] ?? '')
      .filter((target) => !target.startsWith('http'));
    expect(targets.filter((target) => !existsSync(join(ROOT, dirname(file), target)))).toEqual([]);
  });
});

describe('the stories', () => {
  it('in docs/stories.md equal the browser tests, each with its picture', () => {
    const expected = Object.entries(QUESTIONS).map(([id, question]) => [question, `images/story-${id}.png`]);
    const written = text('docs/stories.md')
      .split(/^## /m)
      .slice(1)
      .map((part) => [part.split('\n')[0], /\((images\/[^)]+)\)/.exec(part)?.[1]]);
    expect(written).toEqual(expected);
    for (const [, image = ''] of expected)
      expect([image, existsSync(join(ROOT, 'docs', image))]).toEqual([image, true]);
  });
});
