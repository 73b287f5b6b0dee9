import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleQueries } from '../../server/api/example-queries.ts';
import { ROOT } from '../../server/root.ts';

interface Question {
  readonly title: string;
  readonly query: string;
  readonly variables?: object;
}

const SAID = `id stance hedge weight statement locator happened claimed claimedEarliest claimedLatest
  recordedAt retractedAt origin qualifiers { key value } source { id title } attributedTo { id name }`;
const VALUE = `${SAID} property value min max unit approximate`;
const CLAIM = `${SAID} ... on LinkClaim { type object { id name } link { id } }
  ... on ValueClaim { property value min max unit approximate }`;
const LINK = `id type label symmetric confidence support denial status hedge earliest latest claimCount
  sourceCount originCount qualifiers { key value } from { id } to { id }
  contributions { origin stance weight claim { id } claimCount } claims { totalCount nodes { id statement } }`;

const page = (id: string): Question => ({
  title: `the page of ${id}`,
  query: `query Page($id: ID!) { entity(id: $id) { __typename id kind subtype name aliases summary neighborCount
    linkCounts { type direction count } links { totalCount nodes { ${LINK} } }
    values { property label unit contested qualifiers { key value } claims { ${VALUE} } }
    claims(first: 50) { totalCount nodes { ${CLAIM} } } claimsMade(first: 50) { totalCount nodes { ${CLAIM} } } } }`,
  variables: { id },
});

/** What a rebuilt graph is asked, and must answer as the one it was taken from. */
export const QUESTIONS: readonly Question[] = [
  ...['apolo', 'apolo-ambush-2013', 'carlos-romero', 'bolivia', 'cocaine'].map(page),
  ...['hostile', 'hostile-place', 'hostile-event', 'hostile-nobody'].map(page),
  {
    title: 'what the graph holds',
    query: '{ graph { version entities links claims retractedClaims sources disputes title startEntities } }',
  },
  ...['ambush', 'ticked nandu', 'higgins', 'taken back', '漢字'].map((text) => ({
    title: `the evidence with "${text}"`,
    query: `query E($text: String!) { searchEvidence(text: $text, first: 50) { totalCount nodes { ${CLAIM} } } }`,
    variables: { text },
  })),
  ...['higgins', 'apolo', 'a,b;c'].map((text) => ({
    title: `the names like "${text}"`,
    query: 'query S($text: String!) { search(text: $text) { matched score entity { id } } }',
    variables: { text },
  })),
  {
    title: 'entities in the order of their names',
    query: '{ entities(first: 100) { totalCount nodes { id name } pageInfo { endCursor } } }',
  },
  {
    title: 'sources in the order in which they were recorded',
    query:
      '{ sources(first: 100) { totalCount nodes { id title publisher url published language reliability reliabilityReason outlet { id } claims { totalCount } soleSupportOf { totalCount } } } }',
  },
  {
    title: 'all that is contested',
    query: `{ disputes(first: 100) { totalCount nodes { id title basis subject { id } link { id }
      versions { label claims { id } } } } }`,
  },
  ...exampleQueries(readFileSync(join(ROOT, 'docs', 'queries.md'), 'utf8')).map(
    ({ title, query, variables }) => ({ title, query, variables: variables ? JSON.parse(variables) : {} }),
  ),
];
