import { uuid5 } from '../uuid5.ts';

/** The namespace of all UUIDs: the same id gives the same UUID in every file. */
const NAMESPACE = '29efc0ed-2c96-4ac9-8976-f97e95435947';

/** A STIX id: `type--` and the UUID version 5 of an id in Chasqui. */
export const stixId = (type: string, id: string): string => `${type}--${uuid5(NAMESPACE, id)}`;

// Ids in Chasqui have no capitals, so that these never collide with an entity.
export const CHASQUI = stixId('identity', 'CHASQUI');
export const EXTENSION = stixId('extension-definition', 'EXTENSION');
