import tearDownCases from './cases-tear-down.mjs';

export default async function tearDown() {
  await globalThis.neo4jForTests?.stop();
  tearDownCases();
}
