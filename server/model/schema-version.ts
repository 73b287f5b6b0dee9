/** Version of the schema below `cypher/schema` and of what the ledger writes. Raised with a migration. */
export const SCHEMA_VERSION = 3;
/** The first version that is upgraded on start (see ledger/upgrade.ts). */
const FIRST_UPGRADED = 1;
/** Whether data of a version can be opened: it is of this one, or is upgraded to it. */
export const canOpen = (version: number): boolean => version >= FIRST_UPGRADED && version <= SCHEMA_VERSION;
