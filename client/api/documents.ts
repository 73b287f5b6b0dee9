/** Every question the workspace asks. A test validates each against the committed schema. */
const REF = 'id kind name';
const ENTITY = `${REF} ... on Person { anonymous }`;
const LINK = `id type label symmetric confidence status hedge from { ${REF} } to { ${REF} }`;
const SAID = `id __typename stance hedge weight origin statement happened claimed retractedAt
  subject { ${REF} } attributedTo { ${REF} } source { id title publisher reliability }`;
const CLAIM = `${SAID} ... on LinkClaim { link { id } } ... on ValueClaim { value property }`;
const PART = `entities { ${ENTITY} } links { ${LINK} } totalEntities truncated`;

export const documents = {
  graph: `query Graph { graph { title version entities links claims disputes startEntities } }`,
  subgraph: `query Subgraph($ids: [ID!]!) { subgraph(entityIds: $ids) { ${PART} } }`,
  neighborhood: `query Neighborhood($ids: [ID!]!, $filter: LinkFilter, $limit: Int!) {
    neighborhood(ids: $ids, filter: $filter, limit: $limit) { ${PART} } }`,
  search: `query Search($text: String!) {
    search(text: $text, first: 8) { matched entity { ${ENTITY} } }
    searchEvidence(text: $text, first: 5) { nodes { ${CLAIM} } } }`,
  entity: `query Entity($id: ID!) { entity(id: $id) { ${REF} subtype aliases summary
    values { property label unit contested qualifiers { key value entity { name } } claims { ${SAID} value property } }
    linkCounts { type label direction count }
    links(first: 100) { nodes { ${LINK} } totalCount }
    claims(first: 50) { nodes { ${CLAIM} } totalCount }
    said(first: 50) { nodes { ${CLAIM} } totalCount } } }`,
  link: `query Link($id: ID!) { link(id: $id) { ${LINK} support denial earliest latest sourceCount originCount
    addsUp { origin stance weight claimCount entity { ${REF} } claim { ${CLAIM} } }
    claims(first: 100) { nodes { ${CLAIM} } totalCount } } }`,
  source: `query Source($id: ID!) { source(id: $id) { id title publisher url published reliability reliabilityReason
    claims(first: 50) { nodes { ${CLAIM} } totalCount }
    soleSupportOf(first: 50) { nodes { ${LINK} } totalCount } } }`,
  contested: `query Contested { contested(first: 100) { nodes { id title basis
    versions { label claims { ${CLAIM} } } } } }`,
  paths: `query Paths($input: PathsInput!) { paths(input: $input) {
    paths { confidence entities { ${ENTITY} }
      hops { from { ${REF} } to { ${REF} } links { ${LINK} claims(first: 6) { nodes { ${CLAIM} } } } } }
    search { complete hopsSearched settled linksExcluded reason } } }`,
  export: `query Export($ids: [ID!]!, $linkIds: [ID!]!, $format: ExportFormat!) {
    subgraph(entityIds: $ids, linkIds: $linkIds) { export(format: $format) { filename mediaType content losses } } }`,
} as const;
export type DocumentName = keyof typeof documents;
