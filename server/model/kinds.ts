/** The family of a link type. */
export const LINK_CLASSES = [
  'ASSOCIATION',
  'ACTIVITY',
  'PLACE',
  'MOVEMENT',
  'CLASSIFICATION',
  'HOSTILITY',
] as const;
export type LinkClass = (typeof LINK_CLASSES)[number];

/** What an entity is. Kinds are code; subtypes are vocabulary. */
export const KINDS = ['GROUP', 'PERSON', 'REGION', 'EVENT', 'COMMODITY', 'FLOW'] as const;
export type Kind = (typeof KINDS)[number];

/** The node label of each kind in the database, and its type in GraphQL. */
export const LABEL_OF = {
  GROUP: 'Group',
  PERSON: 'Person',
  REGION: 'Region',
  EVENT: 'Event',
  COMMODITY: 'Commodity',
  FLOW: 'Flow',
} as const satisfies Record<Kind, string>;

/** Whether a claim supports or denies its content. UNCONFIRMED: the source, when asked, did neither; weight 0. */
export const STANCES = ['SUPPORTS', 'DENIES', 'UNCONFIRMED'] as const;
export type Stance = (typeof STANCES)[number];

/** The source's wording, firmest first. */
export const HEDGES = ['STATED', 'REPORTED', 'ALLEGED', 'SUSPECTED', 'SPECULATED'] as const;
export type Hedge = (typeof HEDGES)[number];

/** Source reliability by the Admiralty code, best first; F cannot be judged. */
export const RELIABILITIES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof RELIABILITIES)[number];

/**
 * The role of a source. EVIDENCE: its claims are weighed. REFERENCE: a gazetteer or common knowledge (what is located
 * where, who is minister of which government), which is not evidence.
 */
export const SOURCE_ROLES = ['EVIDENCE', 'REFERENCE'] as const;
export type SourceRole = (typeof SOURCE_ROLES)[number];

/** Credibility of one piece of information, the second axis of the Admiralty code; 6 cannot be judged. */
export const CREDIBILITIES = [1, 2, 3, 4, 5, 6] as const;
export type Credibility = (typeof CREDIBILITIES)[number];
export const CANNOT_BE_JUDGED = 6;

/** Both axes of the Admiralty code together, e.g. `B4`. */
export const admiraltyCode = (reliability: Reliability, credibility: Credibility): string =>
  `${reliability}${credibility}`;

/** The status of a link, in the order in which the conditions are tested. */
export const STATUSES = [
  'UNSUPPORTED',
  'DENIED',
  'CONTESTED',
  'CONFIRMED',
  'PROBABLE',
  'POSSIBLE',
  'DOUBTFUL',
] as const;
export type Status = (typeof STATUSES)[number];
