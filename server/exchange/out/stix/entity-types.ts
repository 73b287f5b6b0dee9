import type { Entity } from '../../../model/entity.ts';
import type { Kind } from '../../../model/kinds.ts';

/** The type of a STIX object, and the properties that depend on it alone. */
export interface Shape {
  readonly type: StixEntityType;
  readonly identity_class?: 'individual' | 'group' | 'organization';
  readonly threat_actor_types?: readonly string[];
}
export type StixEntityType =
  'identity' | 'threat-actor' | 'location' | 'incident' | 'course-of-action' | 'infrastructure' | 'campaign';

const GROUP = { type: 'identity', identity_class: 'group' } as const;
const ORGANIZATION = { type: 'identity', identity_class: 'organization' } as const;
const INCIDENT = { type: 'incident' } as const;
const MEASURE = { type: 'course-of-action' } as const;

/** The types of kinds without an entry for their subtype in the table below. */
const KINDS: Readonly<Record<Kind, Shape>> = {
  GROUP,
  PERSON: { type: 'identity', identity_class: 'individual' },
  REGION: { type: 'location' },
  EVENT: INCIDENT,
  COMMODITY: { type: 'infrastructure' },
  FLOW: { type: 'campaign' },
};

/**
 * Subtypes with a more specific type or class in STIX. Suspects stay identities: a threat actor has malicious intent.
 * For armed groups and insurgents, any term of threat-actor-type-ov would add a judgement.
 */
const SUBTYPES: Readonly<Partial<Record<Kind, Readonly<Record<string, Shape>>>>> = {
  GROUP: {
    agency: ORGANIZATION,
    'armed-group': { type: 'threat-actor' },
    cartel: { type: 'threat-actor', threat_actor_types: ['crime-syndicate'] },
    clan: { type: 'threat-actor', threat_actor_types: ['crime-syndicate'] },
    community: GROUP,
    company: ORGANIZATION,
    government: ORGANIZATION,
    'growers-union': ORGANIZATION,
    insurgents: { type: 'threat-actor' },
    military: ORGANIZATION,
    outlet: ORGANIZATION,
    party: ORGANIZATION,
    police: ORGANIZATION,
    suspects: GROUP,
    'task-force': GROUP,
    traffickers: { type: 'threat-actor', threat_actor_types: ['criminal'] },
  },
  EVENT: {
    agreement: MEASURE,
    arrest: INCIDENT,
    attack: INCIDENT,
    clash: INCIDENT,
    exchange: INCIDENT,
    law: MEASURE,
    meeting: INCIDENT,
    operation: MEASURE,
    order: MEASURE,
    protest: INCIDENT,
    seizure: INCIDENT,
  },
};

export const shapeOf = ({ kind, subtype }: Pick<Entity, 'kind' | 'subtype'>): Shape =>
  SUBTYPES[kind]?.[subtype ?? ''] ?? KINDS[kind];
