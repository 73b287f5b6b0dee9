/** Why a search found nothing, or less than requested. */
export const SEARCH = {
  PATHS_DEADLINE: 'The deadline passed; {found} of {k} paths were found until then.',
  PATHS_COMPLETE: 'Paths found: {found} of {k}; there are no others.',
  PATHS_COMPLETE_WITHIN:
    'Paths found: {found} of {k}; there are no others within the hop limit of {maxHops}.',
  PATHS_APART: 'No path; no chain of links connects the ends, whatever the limits.',
  PATHS_NONE: 'No path. Entities visited: {settled}.',
  PATHS_NONE_WITHIN: 'No path within the hop limit of {maxHops}. Entities visited: {settled}.',
  PATHS_CLASSES: 'Only links of these classes were followed: {classes}.',
  PATHS_THROUGH_KINDS: 'Only entities of these kinds were allowed between the ends: {kinds}.',
  PATHS_BARRED_SUBTYPES: 'Entities of these subtypes were not allowed between the ends: {subtypes}.',
  PATHS_VIA: 'Number of entities that the path had to pass in order: {via}.',
  PATHS_AVOID: 'Number of entities that the path had to avoid: {avoid}.',
  PATHS_UNCONNECTED_WITHOUT_LIMITS: 'Nothing connects the ends even without these limits.',
  PATHS_SHORTEST_WITHOUT_LIMITS: 'Number of hops of the shortest path without these limits: {hops}.',
  FILTER_EXCLUDED: 'The filter excluded {excluded} of {links} links.',
  ROUTES_DEADLINE: 'The deadline passed; {found} of {k} routes were found until then.',
  ROUTES_COMPLETE:
    'Routes found: {found} of {k}; there are no others within the limits (legs: {maxLegs}, assumed joins: {maxAssumed}).',
  ROUTES_NONE:
    'No route within the limits (legs: {maxLegs}, assumed joins: {maxAssumed}). Regions visited: {settled}.',
  ROUTES_MODES: 'Only legs by these means of transport were allowed: {modes}.',
  CUT_DEADLINE: 'The deadline passed before the cut was found.',
  CUT_AT_LEAST: 'Minimum size of the cut: {paths}, the number of disjoint paths found.',
  CUT_LINKED_ONLY_DIRECTLY: '{from} and {to} are linked directly; nothing else connects them.',
  CUT_LINKED_DIRECTLY: '{from} and {to} are linked directly; the cut is of what else connects them.',
  CUT_UNCONNECTED: 'The ends are not connected; there is nothing to cut.',
  CUT_UNCONNECTED_IN_DIRECTION:
    'The ends are not connected by links in this direction; there is nothing to cut.',
} as const;
