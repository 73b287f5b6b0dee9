/** What is wrong with an import as a whole, with its mapping, or with a row under that mapping. */
export const MAPPING = {
  IMPORT_FORMAT: 'unknown format "{format}"; expected one of {expected}',
  IMPORT_FORMAT_UNDETECTED: 'cannot detect the format of {name}; specify it, as one of {expected}',
  IMPORT_ENCODING: 'unknown encoding "{encoding}"; expected one of {expected}',
  IMPORT_PART_NOT_CSV: 'several files can be imported as one only if all are CSV; {name} is {format}',
  IMPORT_PART_UNKNOWN:
    'several files can be imported as one only if all are CSV; the format of {name} is unknown',
  IMPORT_WITHOUT_MAPPING: 'missing; {format} files need a mapping',
  IMPORT_TOO_MUCH_TEXT: 'over {megabytes} MB of text in one import; split the file, or set CHASQUI_IMPORT_MB',
  IMPORT_TOO_MANY_ROWS: 'over {max} rows in one import; split the file, or set CHASQUI_IMPORT_ROWS',
  IMPORT_TOO_MANY_CLAIMS: 'over {max} claims in one import; split the file, or set CHASQUI_IMPORT_ROWS',
  IMPORT_TOO_MANY_CLAIMS_PER_ROW: 'over {max} claims per row on average; combine fewer lists',
  IMPORT_MEMORY:
    'the file needs more than the {megabytes} MB of memory that one import may use; split it, or give Node more (NODE_OPTIONS=--max-old-space-size)',
  IMPORT_MORE_PROBLEMS: 'number of further problems: {count}; a dry run lists all',
  MAPPING_TOO_LONG: 'a mapping must have at most {max} characters; got {length}',
  MAPPING_TOO_DEEP: 'the mapping is nested too deeply',
  MAPPING_TOO_MANY_ALIASES: 'a mapping must have at most {max} aliases',
  MAPPING_KEY_TWICE: 'duplicate key "{key}"',
  MAPPING_KEY_FORBIDDEN: 'the key "{key}" is not allowed',
  YAML_INVALID: 'invalid YAML: {detail}',
  MAPPING_FROM_OR_FIRST: 'must have either from or first',
  MAPPING_SINCE_OR_UNTIL: 'must have since, until or both',
  TABLE_UNKNOWN: 'unknown table "{table}"; the mapping has rules for {tables}',
  TABLE_WITHOUT_RULES: 'unknown table "{table}"; the mapping has no rules',
  ROW_LEFT_OUT: '{reason}',
  ROW_UNMATCHED: 'no rule of the mapping matches this row',
  ROW_UNMATCHED_EMPTY:
    'no rule of the mapping matches this row: {empty} must have a value; the row has values in {columns}',
  ROW_TOO_MANY_CLAIMS: 'a row must make at most {max} claims',
  CLAIM_TOO_MANY_SPEAKERS: 'a claim must be attributed to at most {max} speakers',
  TEMPLATE_TOO_LONG: 'the text of "{rule}" must have at most {max} characters',
  NUMBER_AMBIGUOUS:
    'ambiguous number "{text}": it may be {one} or {other}, and no other value of its column decides; set number: point or number: comma in the mapping',
  ID_OF_TWO_TEXTS:
    '"{text}" and "{other}" both have the id {id}; change the mapping so that their ids differ',
  FIELD_NOT_INSTANT: '{field} must be an instant such as 2026-11-28T17:05:51.120Z; got "{value}"',
  ALIASES_OMITTED: '{omitted} of {count} aliases were omitted, because an entity has at most {max}: {names}',
} as const;
