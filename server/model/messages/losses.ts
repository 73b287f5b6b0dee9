/** What an export format cannot hold. */
export const LOSSES = {
  LOSS_CLAIMS: 'Claims are not in the file. Each link has its confidence and its sources.',
  LOSS_LISTS: 'Lists (aliases, sources, qualifiers) are text with one item per line.',
  LOSS_LISTS_WITH_SPEAKERS: 'Lists (aliases, sources, speakers, qualifiers) are text with one item per line.',
  LOSS_VERSIONS:
    'The version in which something was recorded is not in the file. Everything has the version of the graph.',
  LOSS_PART_RETRACTED:
    'In a part of the graph, retracted claims and disputes about claims outside it are not in the file.',
  LOSS_PART_PARTIES:
    'In a part of the graph, SPEAKS_FOR links are included only if they are in the part. Imported elsewhere, its claims may be combined by speaker instead of by party.',
  LOSS_PART_NAMES: 'In a part of the graph, speakers and outlets outside it are named by id only.',
  LOSS_DISPUTES_IMPORTS: 'Disputes and imports are not in the file.',
  LOSS_DISPUTES_IMPORTS_IDS: 'Disputes and imports are not in the file. A claim has the id of its import.',
  LOSS_DISPUTES_IMPORTS_RETRACTED: 'Disputes, imports and retracted claims are not in the file.',
  LOSS_SEPARATOR:
    'The character U+001F in an alias or a qualifier is replaced by U+FFFD, because it is the separator.',
  LOSS_XML_CHARACTERS: 'Characters that XML 1.0 does not allow are replaced by U+FFFD.',
  LOSS_UNDIRECTED_FOR_READERS:
    'Undirected links are written as directed links, marked symmetric, because common readers refuse a mix.',
  LOSS_UNDIRECTED_IN_TEXT: 'Undirected links are written as directed links, marked symmetric in their text.',
  LOSS_UNDIRECTED_IN_EXTENSION:
    'Undirected links are written as directed links, marked symmetric in the extension.',
  LOSS_UNDATED_LINKS: 'Undated links have no start and no end.',
  LOSS_GEPHI_MERGES:
    'Gephi merges links of one type between the same two entities, such as legs of several itineraries, unless merging is switched off in its import.',
  LOSS_GEPHI_TYPES:
    'Gephi guesses column types from the first 25 rows. Check in its import that days, aliases and other text are String.',
  LOSS_GEPHI_BACKSLASH: 'A backslash is written twice, because Gephi reads a single one as an escape.',
  LOSS_FORMULAS:
    'Text that a spreadsheet would evaluate is prefixed with an apostrophe: it starts with = + - @, a tab or a line break, or with an apostrophe before one of these.',
  LOSS_LONG_CELLS:
    'Text longer than 32,767 characters, the maximum of a cell, is truncated and ends in an ellipsis.',
  LOSS_EXCEL_DATES:
    'Days and times are text, because Excel has no dates before 1900 and none that are known only by year or month.',
  LOSS_ONLY_PLACES: 'Only regions with coordinates, and links between them, are in the file.',
  LOSS_STRAIGHT_LINES:
    'Links are straight lines between their regions, because no source gives their course.',
  LOSS_FTM_NOTES:
    'Claims are notes on their ends, because FollowTheMoney has no notes on links. Speaker, stance and hedge are in the text of the note.',
  LOSS_FTM_CONFIDENCE:
    'Confidence, status and denial of a link are in its text. Other programs read a denied link as a link.',
  LOSS_FTM_DATES:
    'Dates are years, months, days or spans of days, without marks of uncertainty. Countries and languages without a code are not properties.',
  LOSS_FTM_PLACES: 'The uncertainty of a place is in its notes.',
  LOSS_FTM_NAMES: 'Control characters and repeated spaces are removed from names, and kept in the notes.',
  LOSS_STIX_TYPES:
    'Other programs see the nearest STIX type (campaigns for flows, infrastructure for commodities). Kinds, subtypes and link types are in the extension.',
  LOSS_STIX_DENIAL:
    'A denied link is a relationship with low confidence. Programs that ignore the extension do not see the denial.',
  LOSS_STIX_CONFIDENCE: 'Confidence is in whole percent. The exact values are in the extension.',
  LOSS_STIX_TIMES:
    'Only claims have the time at which they were recorded. A source without a known day of publication has 1970-01-01.',
  LOSS_STIX_REGIONS: 'Regions with neither coordinates nor a country have our id as their STIX region.',
} as const;
