/** What an entity is. Kinds are code; subtypes are vocabulary. */
export const KINDS = ['GROUP', 'PERSON', 'REGION', 'EVENT', 'COMMODITY', 'FLOW'] as const;
export type Kind = (typeof KINDS)[number];

/** The node label of each kind in the database, and its type in GraphQL. */
export const LABEL_OF: Record<Kind, string> = {
  GROUP: 'Group',
  PERSON: 'Person',
  REGION: 'Region',
  EVENT: 'Event',
  COMMODITY: 'Commodity',
  FLOW: 'Flow',
};

/** Whether a claim supports or denies what it is about. UNCONFIRMED: asked, and does not say; weight 0. */
export const STANCES = ['SUPPORTS', 'DENIES', 'UNCONFIRMED'] as const;
export type Stance = (typeof STANCES)[number];

/** The source's wording, firmest first. */
export const HEDGES = ['STATED', 'REPORTED', 'ALLEGED', 'SUSPECTED', 'SPECULATED'] as const;
export type Hedge = (typeof HEDGES)[number];

/** Source reliability by the Admiralty code, best first; F cannot be judged. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/** What a link's claims add up to, in the order in which they are tried. */
export const STATUSES = ['CONTESTED', 'DENIED', 'CONFIRMED', 'PROBABLE', 'POSSIBLE'] as const;
export type Status = (typeof STATUSES)[number];
