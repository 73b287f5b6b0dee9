import tearDownCases from './cases-tear-down.ts';

export default async function tearDown(): Promise<void> {
  await globalThis.neo4jForTests?.stop();
  tearDownCases();
}
