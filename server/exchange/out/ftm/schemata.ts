import type { Entity } from '../../../model/entity.ts';
import type { Kind } from '../../../model/kinds.ts';

/** A schema of followthemoney 4, with the topics of a subtype. */
export interface Shape {
  readonly schema: FtmSchema;
  readonly topics?: readonly string[];
}
export type FtmSchema =
  'Organization' | 'PublicBody' | 'Company' | 'Person' | 'Address' | 'Event' | 'Asset' | 'Project';
/** The schemata that ends of links may be required to have. */
type FtmRange = FtmSchema | 'LegalEntity' | 'Thing';

/** The schemata of kinds without an entry for their subtype in the table below. */
const KINDS: Readonly<Record<Kind, Shape>> = {
  GROUP: { schema: 'Organization' },
  PERSON: { schema: 'Person' },
  REGION: { schema: 'Address' },
  EVENT: { schema: 'Event' },
  COMMODITY: { schema: 'Asset' },
  FLOW: { schema: 'Project' },
};

const GROUPS: Readonly<Record<string, Shape>> = {
  agency: { schema: 'PublicBody', topics: ['gov'] },
  cartel: { schema: 'Organization', topics: ['crime.traffick.drug'] },
  clan: { schema: 'Organization', topics: ['crime'] },
  company: { schema: 'Company' },
  government: { schema: 'PublicBody', topics: ['gov'] },
  'growers-union': { schema: 'Organization', topics: ['pol.union'] },
  military: { schema: 'PublicBody', topics: ['mil'] },
  party: { schema: 'Organization', topics: ['pol.party'] },
  police: { schema: 'PublicBody', topics: ['gov.security'] },
  'task-force': { schema: 'PublicBody', topics: ['gov.security'] },
  traffickers: { schema: 'Organization', topics: ['crime.traffick'] },
};

export const shapeOf = ({ kind, subtype }: Pick<Entity, 'kind' | 'subtype'>): Shape =>
  (kind === 'GROUP' ? GROUPS[subtype ?? ''] : undefined) ?? KINDS[kind];

/** The ancestors of each schema. */
const ANCESTORS: Readonly<Record<FtmSchema, readonly FtmRange[]>> = {
  Organization: ['LegalEntity', 'Thing'],
  PublicBody: ['Organization', 'LegalEntity', 'Thing'],
  Company: ['Organization', 'Asset', 'LegalEntity', 'Thing'],
  Person: ['LegalEntity', 'Thing'],
  Address: ['Thing'],
  Event: ['Thing'],
  Asset: ['Thing'],
  Project: ['Thing'],
};

/** An interval between two things: the properties and ranges of its ends, and the property for its label. */
export interface Edge {
  readonly schema: string;
  readonly from: readonly [property: string, range: FtmRange];
  readonly to: readonly [property: string, range: FtmRange];
  readonly labelProperty: 'role' | 'relationship' | 'purpose';
}

const MEMBERSHIP: Edge = {
  schema: 'Membership',
  from: ['member', 'LegalEntity'],
  to: ['organization', 'Organization'],
  labelProperty: 'role',
};
const ASSOCIATE: Edge = {
  schema: 'Associate',
  from: ['person', 'Person'],
  to: ['associate', 'Person'],
  labelProperty: 'relationship',
};

/** Link types with an interval in FtM, when the ends match its ranges. */
const EDGES: Readonly<Record<string, Edge>> = {
  MEMBER_OF: MEMBERSHIP,
  PART_OF: MEMBERSHIP,
  LED_BY: {
    schema: 'Directorship',
    from: ['organization', 'Organization'],
    to: ['director', 'LegalEntity'],
    labelProperty: 'role',
  },
  OWNS: {
    schema: 'Ownership',
    from: ['owner', 'LegalEntity'],
    to: ['asset', 'Asset'],
    labelProperty: 'role',
  },
  PAID: {
    schema: 'Payment',
    from: ['payer', 'LegalEntity'],
    to: ['beneficiary', 'LegalEntity'],
    labelProperty: 'purpose',
  },
  RELATIVE_OF: {
    schema: 'Family',
    from: ['person', 'Person'],
    to: ['relative', 'Person'],
    labelProperty: 'relationship',
  },
  EMPLOYED_BY: {
    schema: 'Employment',
    from: ['employee', 'Person'],
    to: ['employer', 'Organization'],
    labelProperty: 'role',
  },
  REPRESENTS: {
    schema: 'Representation',
    from: ['agent', 'LegalEntity'],
    to: ['client', 'LegalEntity'],
    labelProperty: 'role',
  },
  SUPERVISED_BY: {
    schema: 'Control',
    from: ['controlled', 'LegalEntity'],
    to: ['controller', 'LegalEntity'],
    labelProperty: 'role',
  },
  REPLACES: {
    schema: 'Succession',
    from: ['successor', 'LegalEntity'],
    to: ['predecessor', 'LegalEntity'],
    labelProperty: 'role',
  },
  CARRIED_BY: {
    schema: 'ProjectParticipant',
    from: ['project', 'Project'],
    to: ['participant', 'LegalEntity'],
    labelProperty: 'role',
  },
  TIED_TO: ASSOCIATE,
  WORKS_WITH: ASSOCIATE,
};

const UNKNOWN_LINK: Edge = {
  schema: 'UnknownLink',
  from: ['subject', 'Thing'],
  to: ['object', 'Thing'],
  labelProperty: 'role',
};

/** The interval for a link of a type between two schemata. */
export function edgeOf(type: string, from: FtmSchema, to: FtmSchema): Edge {
  const edge = EDGES[type];
  return edge && is(from, edge.from[1]) && is(to, edge.to[1]) ? edge : UNKNOWN_LINK;
}

const is = (schema: FtmSchema, range: FtmRange) => schema === range || ANCESTORS[schema].includes(range);
