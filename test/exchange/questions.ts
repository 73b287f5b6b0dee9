import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleQueries } from '../../server/api/example-queries.ts';
import { ROOT } from '../../server/root.ts';

interface NamedQuery {
  readonly title: string;
  readonly query: string;
  readonly variables?: object;
}

const CLAIM_FIELDS = `id stance hedge weight statement locator happened claimed claimedEarliest claimedLatest
  recordedAt retractedAt origin qualifiers { key value } source { id title } attributedTo { id name }`;
const VALUE = `${CLAIM_FIELDS} property value min max unit approximate`;
const CLAIM = `${CLAIM_FIELDS} ... on LinkClaim { type object { id name } link { id } }
  ... on ValueClaim { property value min max unit approximate }`;
const LINK = `id type label symmetric confidence support denial status hedge earliest latest claimCount
  sourceCount originCount qualifiers { key value } from { id } to { id }
  contributions { origin stance weight claim { id } claimCount } claims { totalCount nodes { id statement } }`;

const page = (id: string): NamedQuery => ({
  title: `the page of ${id}`,
  query: `query Page($id: ID!) { entity(id: $id) { __typename id kind subtype name aliases summary neighborCount
    linkCounts { type direction count } links { totalCount nodes { ${LINK} } }
    values { property label unit contested qualifiers { key value } claims { ${VALUE} } }
    claims(first: 50) { totalCount nodes { ${CLAIM} } } claimsMade(first: 50) { totalCount nodes { ${CLAIM} } } } }`,
  variables: { id },
});

/** Queries that a rebuilt graph must answer like its original. */
export const QUERIES: readonly NamedQuery[] = [
  ...['apolo', 'apolo-ambush-2013', 'carlos-romero', 'bolivia', 'cocaine'].map(page),
  ...['hostile', 'hostile-place', 'hostile-event', 'hostile-nobody'].map(page),
  {
    title: 'counts of the graph',
    query: '{ graph { version entities links claims retractedClaims sources disputes title startEntities } }',
  },
  ...['ambush', 'ticked nandu', 'higgins', 'be retracted', '漢字'].map((text) => ({
    title: `evidence that contains "${text}"`,
    query: `query E($text: String!) { searchEvidence(text: $text, first: 50) { totalCount nodes { ${CLAIM} } } }`,
    variables: { text },
  })),
  ...['higgins', 'apolo', 'a,b;c'].map((text) => ({
    title: `names similar to "${text}"`,
    query: 'query S($text: String!) { search(text: $text) { matched score entity { id } } }',
    variables: { text },
  })),
  {
    title: 'entities in order of name',
    query: '{ entities(first: 100) { totalCount nodes { id name } pageInfo { endCursor } } }',
  },
  {
    title: 'sources in order of recording',
    query:
      '{ sources(first: 100) { totalCount nodes { id title publisher url published language reliability reliabilityReason outlet { id } claims { totalCount } soleSupportOf { totalCount } } } }',
  },
  {
    title: 'all disputes',
    query: `{ disputes(first: 100) { totalCount nodes { id title basis subject { id } link { id }
      versions { label claims { id } } } } }`,
  },
  ...exampleQueries(readFileSync(join(ROOT, 'docs', 'queries.md'), 'utf8')).map(
    ({ title, query, variables }) => ({ title, query, variables: variables ? JSON.parse(variables) : {} }),
  ),
];
