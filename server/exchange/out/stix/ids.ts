import { uuid5 } from '../uuid5.ts';

/** Of every id that we give: the same id gives the same UUID in every file. */
const NAMESPACE = '29efc0ed-2c96-4ac9-8976-f97e95435947';

/** `type--` and a UUID version 5 over an id of ours. */
export const stixId = (type: string, id: string): string => `${type}--${uuid5(NAMESPACE, id)}`;

// Capitals, which no id of ours has, keep these apart from every entity.
export const CHASQUI = stixId('identity', 'CHASQUI');
export const EXTENSION = stixId('extension-definition', 'EXTENSION');
