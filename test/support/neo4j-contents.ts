import neo4j from 'neo4j-driver';
import type { Neo4jSettings } from '../../server/store/neo4j/neo4j-store.ts';

const NODES = `MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties`;
const RELATIONSHIPS = `MATCH (a)-[r]->(b)
RETURN type(r) AS type, properties(r) AS properties, a.id AS from, b.id AS to`;

/**
 * The contents of a Neo4j as sorted lines that distinguish the types of values (an integer from a float,
 * a date from a text), without the versions in which they were recorded.
 */
export async function contentsOf({ uri, user, password, database }: Neo4jSettings): Promise<string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const lines: string[] = [];
    for (const query of [NODES, RELATIONSHIPS]) {
      const { records } = await driver.executeQuery(query, {}, { database });
      for (const record of records) {
        const { properties, labels = [], ...rest } = record.toObject();
        if (!labels.includes('Graph')) delete properties.version;
        const sorted = Object.fromEntries(Object.entries(properties).sort());
        lines.push(JSON.stringify({ ...rest, labels: [...labels].sort(), properties: sorted }));
      }
    }
    return lines.sort();
  } finally {
    await driver.close();
  }
}

/** Names of the constraints and indexes. */
export async function schemaOf({ uri, user, password, database }: Neo4jSettings): Promise<string[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const { records } = await driver.executeQuery(
      "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name ORDER BY name",
      {},
      { database },
    );
    return records.map((record) => record.get('name') as string);
  } finally {
    await driver.close();
  }
}

/** Runs a script, split at lines that end with `;`, as cypher-shell does. */
export async function runScript(
  { uri, user, password, database }: Neo4jSettings,
  script: string,
): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database });
  try {
    const statements = script.split(/;\n/).filter((text) => text.trim());
    for (const statement of statements) await session.run(statement);
    return statements.length;
  } finally {
    await session.close();
    await driver.close();
  }
}
