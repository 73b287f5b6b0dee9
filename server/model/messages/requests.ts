/** What is wrong with the arguments of a request. */
export const REQUESTS = {
  LIST_EMPTY: 'must contain an entity; got an empty list',
  ENDS_SHARED: 'must differ from from; got "{id}" in both',
  WINDOW_REVERSED: 'from must not be after to; got {from} and {to}',
  UNKNOWN_PUBLISHER: 'unknown publisher "{publisher}"',
  PARTY_SPEAKS_FOR_ANOTHER:
    'expected a party; got "{id}", which speaks for "{party}". Use "{party}", or excludeSpeakers to exclude only "{id}"',
  SEARCH_WITHOUT_WORD: 'must contain a word to search for',
  SUBTYPE_OF_NO_KIND: 'unknown subtype "{subtype}"; expected one of {expected}',
  BETWEEN_IS_END: 'must not contain an end of the path; got "{id}"',
  BETWEEN_TWICE: 'duplicate "{id}" in avoid and via',
  REGIONS_NESTED: 'an end of the route contains "{id}" or lies in it; a route needs two separate places',
  NOTHING_REMOVED: 'expected a region or a mode to remove; got none',
  PAIRS_TOO_MANY: 'must have at most {max} pairs; got {count}',
  RESOLUTION: 'must be greater than 0 and at most {max}; got {value}',
  PART_TOO_LARGE: 'the part must have at most {max} entities; got {count}',
} as const;
