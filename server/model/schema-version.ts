/** Version of the schema below `cypher/schema` and of what the ledger writes. Raised with a migration. */
export const SCHEMA_VERSION = 1;
