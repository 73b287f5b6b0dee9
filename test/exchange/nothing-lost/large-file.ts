/** A table of distinct rows, each with two persons and a link. */
export const largeFile = (rows: number) => ({
  name: 'large.csv',
  content: `a,b\n${Array.from({ length: rows }, (_, i) => `p${i},q${i}\n`).join('')}`,
});

export const LARGE_MAPPING = `
source: { id: large, title: A large file, reliability: B }
tables:
  rows:
    entities:
      - { ifMissing: true, id: '{a}', kind: PERSON, name: 'Person {a}' }
      - { ifMissing: true, id: '{b}', kind: PERSON, name: 'Person {b}' }
    links:
      - { subject: '{a}', type: TIED_TO, object: '{b}' }
`;
