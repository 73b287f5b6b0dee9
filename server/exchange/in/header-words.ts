import type { Kind } from '../../model/kinds.ts';

/** Folded column names by their meaning; the first that matches wins. */
export const HEADERS = {
  id: ['id', 'node id', 'nodeid', 'node', 'key', 'identifier', 'uid', 'code', 'codigo', 'iso2'],
  name: ['name', 'label', 'nombre', 'title', 'group', 'grupo', 'caption', 'actor', 'city', 'country', 'desc'],
  from: [
    'source',
    'from',
    'subject',
    'start id',
    'source ref',
    'id 1',
    'id1',
    'node 1',
    'node1',
    'origen',
    'desde',
    'from id',
    'источник',
    'отправитель',
    'node',
  ],
  to: [
    'target',
    'to',
    'object',
    'end id',
    'target ref',
    'id 2',
    'id2',
    'node 2',
    'node2',
    'destino',
    'hasta',
    'to id',
    'получатель',
    'цель',
    'rnode',
  ],
  type: ['type', 'relationship', 'relation', 'relationship type', 'edge type', 'tipo', 'тип', 'вид', 'label'],
  kind: ['kind', 'entity type', 'type', 'label', 'clase'],
  aliases: ['aliases', 'alias', 'aka', 'also known as', 'shortname', 'short name', 'city ascii'],
  summary: ['summary', 'description', 'descripcion', 'notes', 'notas', 'comment'],
  country: ['country', 'pais'],
  lat: ['lat', 'latitude', 'latitud', 'y'],
  lon: ['lon', 'lng', 'long', 'longitude', 'longitud', 'x'],
  iso: ['iso', 'iso3', 'iso2'],
  happened: ['happened', 'date', 'fecha', 'year', 'ano', 'when', 'timestamp', 'дата'],
  since: [
    'start',
    'start date',
    'since',
    'begin',
    'begin date',
    'valid from',
    'inicio',
    'fecha inicio',
    'начало',
  ],
  until: ['end', 'end date', 'until', 'finish', 'valid to', 'fin', 'fecha fin', 'конец'],
  label: ['label', 'etiqueta'],
  parent: ['parent', 'pid'],
  hedge: ['hedge', 'certainty', 'wording'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const ALL = new Set<string>(Object.values(HEADERS).flat());

/** Whether a folded text is a usual column name. */
export const isHeaderWord = (folded: string): boolean => ALL.has(folded);

/** Words in the name of a file, table or column that indicate the kind of its entities. */
export const KIND_WORDS: readonly (readonly [RegExp, Kind])[] = [
  [/person|people|actor|member|individual|phase|personas?/, 'PERSON'],
  [/region|cit(y|ies)|countr|airport|place|municip|location|ciudad|pais/, 'REGION'],
  [/event|incident|attack|evento/, 'EVENT'],
  [/commodit|drug|substance|product/, 'COMMODITY'],
  [/group|org|cartel|gang|compan|banda|grupo/, 'GROUP'],
];

/** Words that indicate the type of the links of a file or table. */
export const LINK_WORDS: readonly (readonly [RegExp, string])[] = [
  [/allian|ally|allies|cooperat|alianza/, 'WORKS_WITH'],
  [/rival|enem|conflict/, 'RIVAL_OF'],
  [/member|miembro/, 'MEMBER_OF'],
  [/border|frontera/, 'BORDERS'],
];
