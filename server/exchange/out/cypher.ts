import { cypherText, schemaStatements } from '../../cypher-text.ts';
import { groupBy } from '../../model/group-by.ts';
import { LABEL_OF } from '../../model/kinds.ts';
import { SCHEMA_VERSION } from '../../model/schema-version.ts';
import { literal, type Literal } from './cypher-literal.ts';
import { rowsExpression, type Row } from './cypher-rows.ts';
import { databaseRows, speakersOf, versionsOf } from './database-rows.ts';
import { type Format, type OutLink } from './format.ts';
import { losses } from './losses.ts';

/** The files of `cypher/write` with the statements of a script. */
const FILES = [
  'restore-graph',
  'add-entities',
  'add-sources',
  'add-imports',
  'add-link-claims',
  'add-value-claims',
  'join-speakers',
  'put-links',
  'add-disputes',
  'set-counters',
] as const;
type File = (typeof FILES)[number];
const TEXTS = Object.fromEntries(FILES.map((file) => [file, cypherText(`write/${file}`)])) as Record<
  File,
  string
>;

/** Rows per statement: bounds the length of its text, and its memory in Neo4j. */
const ROWS_PER_STATEMENT = 500;

/**
 * A script that rebuilds the graph in an empty Neo4j: the statements of `cypher/schema` and `cypher/write` with
 * literals in place of parameters. Only the last line of a statement ends with `;`.
 */
export const cypher: Format = {
  name: 'Cypher script',
  extension: 'cypher',
  mediaType: 'application/x-cypher-query',
  holdsRetracted: true,
  losses: losses('LOSS_VERSIONS', 'LOSS_PART_RETRACTED', 'LOSS_PART_PARTIES'),
  async *write(graph) {
    const { version, title, startEntities } = graph;
    const rows = databaseRows(graph);
    yield HEADER;
    for (const text of schemaStatements('neo4j')) yield `${text};\n`;
    yield statement('restore-graph', { schemaVersion: SCHEMA_VERSION, version, title, startEntities });
    for await (const piece of rows.entities()) {
      for (const [kind, some] of groupBy(piece, (row) => row.kind)) {
        yield* statements('add-entities', some, LABEL_OF[kind]);
      }
    }
    for await (const piece of rows.sources()) yield* statements('add-sources', piece);
    for await (const piece of graph.imports()) yield* statements('add-imports', piece);
    for await (const piece of rows.claims()) {
      const ofKind = (kind: string) => piece.filter((row) => row.kind === kind);
      yield* statements('add-link-claims', ofKind('LINK'));
      yield* statements('add-value-claims', ofKind('VALUE'));
      yield* statements(
        'join-speakers',
        piece.flatMap(({ id, attributedToIds }) => speakersOf({ id, attributedTo: attributedToIds })),
      );
    }
    for await (const piece of rows.links()) {
      for (const [type, some] of groupBy(piece, (row) => row.type)) {
        yield* statements('put-links', some.map(storedLink), type);
      }
    }
    for await (const piece of rows.disputes()) yield* statements('add-disputes', piece.flatMap(versionsOf));
    yield statement('set-counters', rows.counters());
  },
};

// No line of it ends with a semicolon, at which programs split a script into statements.
const HEADER = `// A graph of Chasqui as a Cypher script, for an empty database of Neo4j 5.26:
//   cypher-shell -a neo4j://localhost -u neo4j --file NAME.cypher
// Then start Chasqui with NEO4J_URI. The script fails in a database that already contains a graph. If it is
// interrupted, empty the database and run it again.
// There is one row per line, with ␟ before each field, ␝ before each list item, ␀ for null and ␞ between rows.
// A number follows these separators when a text contains one of them.
`;

/** A link as the database stores it: its label and citations are derived. */
const storedLink = ({ label: _label, symmetric: _symmetric, sources: _sources, ...row }: OutLink) => row;

function* statements(file: File, rows: readonly object[], word = ''): Generator<string> {
  for (let i = 0; i < rows.length; i += ROWS_PER_STATEMENT) {
    yield fillStatement(file, { rows: rowsExpression(rows.slice(i, i + ROWS_PER_STATEMENT) as Row[]) }, word);
  }
}

const statement = (file: File, params: Readonly<Record<string, Literal>>) =>
  fillStatement(
    file,
    Object.fromEntries(Object.entries(params).map(([name, value]) => [name, literal(value)])),
  );

/** The statement of a file with expressions in place of its parameters, and `word` in its placeholder. */
function fillStatement(file: File, expressions: Readonly<Record<string, string>>, word = ''): string {
  if (!/^\w*$/.test(word)) throw new Error(`a label or type must be an identifier; got "${word}"`);
  const text = TEXTS[file].replaceAll(/__(TYPE|LABEL)__/g, word);
  return `${text.replaceAll(/\$(\w+)/g, (_, name: string) => expressions[name] ?? '')};\n`;
}
