/** Los mensajes del servidor en español, por su código; `server/model/messages.ts` tiene los mismos en inglés. */
export const messages: Readonly<Record<string, string>> = {
  PATHS_DEADLINE: 'Se agotó el tiempo; hasta entonces se hallaron {found} de {k} caminos.',
  PATHS_COMPLETE: 'Caminos hallados: {found} de {k}; no hay otros.',
  PATHS_COMPLETE_WITHIN:
    'Caminos hallados: {found} de {k}; no hay otros con un máximo de saltos de {maxHops}.',
  PATHS_APART: 'Ningún camino; ninguna cadena de enlaces conecta los extremos, con ningún límite.',
  PATHS_NONE: 'Ningún camino. Entidades visitadas: {settled}.',
  PATHS_NONE_WITHIN: 'Ningún camino con un máximo de saltos de {maxHops}. Entidades visitadas: {settled}.',
  PATHS_CLASSES: 'Solo se siguieron enlaces de estas clases: {classes}.',
  PATHS_THROUGH_KINDS: 'Entre los extremos solo se admitieron entidades de estas clases: {kinds}.',
  PATHS_BARRED_SUBTYPES: 'Entre los extremos no se admitieron entidades de estos subtipos: {subtypes}.',
  PATHS_VIA: 'Número de entidades por las que el camino debía pasar en orden: {via}.',
  PATHS_AVOID: 'Número de entidades que el camino debía evitar: {avoid}.',
  PATHS_UNCONNECTED_WITHOUT_LIMITS: 'Nada conecta los extremos, ni siquiera sin estos límites.',
  PATHS_SHORTEST_WITHOUT_LIMITS: 'Número de saltos del camino más corto sin estos límites: {hops}.',
  FILTER_EXCLUDED: 'El filtro excluyó {excluded} de {links} enlaces.',
  ROUTES_DEADLINE: 'Se agotó el tiempo; hasta entonces se hallaron {found} de {k} rutas.',
  ROUTES_COMPLETE:
    'Rutas halladas: {found} de {k}; no hay otras dentro de los límites (tramos: {maxLegs}, uniones supuestas: {maxAssumed}).',
  ROUTES_NONE:
    'Ninguna ruta dentro de los límites (tramos: {maxLegs}, uniones supuestas: {maxAssumed}). Regiones visitadas: {settled}.',
  ROUTES_MODES: 'Solo se admitieron tramos por estos medios de transporte: {modes}.',
  CUT_DEADLINE: 'Se agotó el tiempo antes de hallar el corte.',
  CUT_AT_LEAST: 'Tamaño mínimo del corte: {paths}, el número de caminos disjuntos hallados.',
  CUT_LINKED_ONLY_DIRECTLY: '{from} y {to} están enlazados directamente; nada más los conecta.',
  CUT_LINKED_DIRECTLY: '{from} y {to} están enlazados directamente; el corte es de lo demás que los conecta.',
  CUT_UNCONNECTED: 'Los extremos no están conectados; no hay nada que cortar.',
  CUT_UNCONNECTED_IN_DIRECTION:
    'Los extremos no están conectados por enlaces en esta dirección; no hay nada que cortar.',

  LOSS_CLAIMS: 'Las declaraciones no están en el archivo. Cada enlace lleva su confianza y sus fuentes.',
  LOSS_LISTS: 'Las listas (alias, fuentes, calificadores) son texto con un elemento por línea.',
  LOSS_LISTS_WITH_SPEAKERS:
    'Las listas (alias, fuentes, declarantes, calificadores) son texto con un elemento por línea.',
  LOSS_VERSIONS:
    'La versión en que se registró cada cosa no está en el archivo. Todo lleva la versión del grafo.',
  LOSS_PART_RETRACTED:
    'En una parte del grafo no están las declaraciones retiradas ni las disputas sobre declaraciones ajenas a ella.',
  LOSS_PART_PARTIES:
    'En una parte del grafo, los enlaces SPEAKS_FOR solo se incluyen si están en la parte. Al importarla en otro grafo, sus declaraciones pueden combinarse por declarante y no por parte.',
  LOSS_PART_NAMES:
    'En una parte del grafo, los declarantes y medios ajenos a ella solo se nombran por su identificador.',
  LOSS_DISPUTES_IMPORTS: 'Las disputas y las importaciones no están en el archivo.',
  LOSS_DISPUTES_IMPORTS_IDS:
    'Las disputas y las importaciones no están en el archivo. Cada declaración lleva el identificador de su importación.',
  LOSS_DISPUTES_IMPORTS_RETRACTED:
    'Las disputas, las importaciones y las declaraciones retiradas no están en el archivo.',
  LOSS_SEPARATOR:
    'El carácter U+001F en un alias o un calificador se reemplaza por U+FFFD, porque es el separador.',
  LOSS_XML_CHARACTERS: 'Los caracteres que XML 1.0 no admite se reemplazan por U+FFFD.',
  LOSS_UNDIRECTED_FOR_READERS:
    'Los enlaces sin dirección se escriben con dirección y marcados como simétricos, porque los programas habituales rechazan la mezcla.',
  LOSS_UNDIRECTED_IN_TEXT:
    'Los enlaces sin dirección se escriben con dirección y marcados como simétricos en su texto.',
  LOSS_UNDIRECTED_IN_EXTENSION:
    'Los enlaces sin dirección se escriben con dirección y marcados como simétricos en la extensión.',
  LOSS_UNDATED_LINKS: 'Los enlaces sin fecha no tienen comienzo ni fin.',
  LOSS_GEPHI_MERGES:
    'Gephi fusiona los enlaces de un mismo tipo entre dos entidades, como los tramos de varios itinerarios, salvo que la fusión se desactive al importar.',
  LOSS_GEPHI_TYPES:
    'Gephi deduce los tipos de las columnas de las primeras 25 filas. Al importar, compruebe que los días, los alias y los demás textos sean String.',
  LOSS_GEPHI_BACKSLASH:
    'La barra invertida se escribe dos veces, porque Gephi lee una sola como carácter de escape.',
  LOSS_FORMULAS:
    'El texto que una hoja de cálculo evaluaría lleva un apóstrofo delante: el que comienza con = + - @, una tabulación o un salto de línea, o con un apóstrofo antes de uno de ellos.',
  LOSS_LONG_CELLS:
    'El texto de más de 32 767 caracteres, el máximo de una celda, se corta y termina en puntos suspensivos.',
  LOSS_EXCEL_DATES:
    'Los días y las horas son texto, porque Excel no tiene fechas anteriores a 1900 ni fechas de las que solo se sabe el año o el mes.',
  LOSS_ONLY_PLACES: 'Solo las regiones con coordenadas, y los enlaces entre ellas, están en el archivo.',
  LOSS_STRAIGHT_LINES:
    'Los enlaces son líneas rectas entre sus regiones, porque ninguna fuente da su recorrido.',
  LOSS_FTM_NOTES:
    'Las declaraciones son notas de sus extremos, porque FollowTheMoney no admite notas en los enlaces. El declarante, la postura y la redacción están en el texto de la nota.',
  LOSS_FTM_CONFIDENCE:
    'La confianza, el estado y la negación de un enlace están en su texto. Otros programas leen un enlace negado como un enlace.',
  LOSS_FTM_DATES:
    'Las fechas son años, meses, días o periodos de días, sin marcas de incertidumbre. Los países y los idiomas sin código no son propiedades.',
  LOSS_FTM_PLACES: 'La incertidumbre de un lugar está en sus notas.',
  LOSS_FTM_NAMES:
    'Los caracteres de control y los espacios repetidos se quitan de los nombres y se conservan en las notas.',
  LOSS_STIX_TYPES:
    'Otros programas ven el tipo STIX más cercano (campañas para los flujos, infraestructura para las mercancías). Las clases, los subtipos y los tipos de enlace están en la extensión.',
  LOSS_STIX_DENIAL:
    'Un enlace negado es una relación de confianza baja. Los programas que ignoran la extensión no ven la negación.',
  LOSS_STIX_CONFIDENCE:
    'La confianza está en porcentajes enteros. Los valores exactos están en la extensión.',
  LOSS_STIX_TIMES:
    'Solo las declaraciones llevan el momento en que se registraron. Una fuente sin día de publicación conocido lleva 1970-01-01.',
  LOSS_STIX_REGIONS: 'Las regiones sin coordenadas ni país llevan nuestro identificador como región STIX.',

  FILE_EMPTY: 'el archivo está vacío',
  FILE_WITHOUT_HEADER: 'el archivo está vacío; se esperaba una fila de encabezado',
  LINE_TOO_LONG: 'una línea debe tener como máximo {max} caracteres',
  ROW_TOO_LONG: 'una fila debe tener como máximo {max} caracteres',
  ROW_TOO_WIDE: 'una fila debe tener como máximo {max} celdas',
  ROW_WIDTH: 'se esperaban {expected} celdas, como en el encabezado; hay {count}',
  TABLE_TOO_WIDE: 'una tabla debe tener como máximo {max} columnas; tiene {count}',
  COLUMN_NAME_TOO_LONG:
    'el nombre de la columna {number} debe tener como máximo {max} caracteres; tiene {length}',
  COLUMN_TWICE: 'la columna «{column}» está repetida',
  CELL_TOO_LONG: 'el valor de «{column}» debe tener como máximo {max} caracteres; tiene {length}',
  CSV_INVALID: 'CSV no válido: {detail}',
  ENCODING_INVALID: 'byte no válido en un texto {encoding}; corrija el archivo o indique su codificación',
  ENCODING_INVALID_BYTE:
    'byte 0x{byte} no válido en un texto UTF-8; corrija el archivo o indique su codificación',
  ENCODING_INVALID_BYTES:
    'byte 0x{byte} no válido en un texto UTF-8 (y {more} más); corrija el archivo o indique su codificación',
  ARCHIVE_INVALID: 'el archivo comprimido no es válido: {detail}',
  ARCHIVE_NOT_ZIP: 'no es un archivo ZIP, o está cortado',
  ARCHIVE_TOO_MANY_FILES: 'el archivo comprimido debe contener como máximo {max} archivos; contiene {count}',
  ARCHIVE_TOO_LARGE:
    'el archivo comprimido debe ocupar como máximo {megabytes} MB al descomprimirlo; «{name}» los supera. CHASQUI_IMPORT_MB permite más',
  ARCHIVE_RATIO:
    'razón de compresión superior a {ratio}:1 en «{name}» (posible bomba ZIP); guarde el archivo como CSV',
  ARCHIVE_PATH: 'el archivo comprimido contiene la ruta «{path}», que sale de él',
  ARCHIVE_FILE_TWICE: 'el archivo comprimido contiene «{name}» dos veces',
  ARCHIVE_FILE_MISSING: '«{name}» falta en el archivo comprimido',
  ARCHIVE_FILE_ENCRYPTED: '«{name}» está cifrado; guarde el archivo sin contraseña',
  ARCHIVE_FILE_COMPRESSION: '«{name}» usa un método de compresión no admitido',
  ARCHIVE_FILE_DAMAGED: '«{name}» está dañado',
  ARCHIVE_FILE_CHECKSUM: '«{name}» está dañado: su suma de comprobación no coincide',
  XLSX_NOT_WORKBOOK: 'no es un libro XLSX: falta xl/workbook.xml',
  XLSX_TOO_MANY_SHEETS: 'un libro debe tener como máximo {max} hojas',
  XLSX_TOO_MANY_TEXTS: 'un libro debe tener como máximo {max} textos',
  XLSX_TOO_MANY_FORMATS: 'un libro debe tener como máximo {max} formatos de celda',
  XLSX_SHEET_NAME_TOO_LONG: 'el nombre de una hoja debe tener como máximo {max} caracteres; tiene {length}',
  XLSX_ROW_ORDER: 'los números de fila deben aumentar; la fila «{row}» está después de la fila {previous}',
  XLSX_CELL_INVALID: 'la celda {cell} tiene un valor no válido',
  XLSX_CELL_TOO_LONG: 'la celda {cell} debe tener como máximo {max} caracteres; tiene {length}',
  XML_INVALID: 'XML no válido: {detail}',
  XML_DOCTYPE: 'no se admiten tipos de documento; quite el <!DOCTYPE …>',
  XML_ROOT: 'se esperaba el elemento raíz <{expected}>; se recibió <{name}>',
  XML_TOO_DEEP: 'los elementos deben anidarse como máximo {max} niveles',
  XML_TOO_MANY_ATTRIBUTES: 'un elemento debe tener como máximo {max} atributos',
  XML_TEXT_TOO_LONG: 'el texto de un elemento debe tener como máximo {max} caracteres',
  XML_TOKEN_TOO_LONG: 'una etiqueta, un texto o un comentario debe tener como máximo {max} caracteres',
  ELEMENT_TOO_MANY_VALUES: 'un elemento debe tener como máximo {max} valores',
  FILE_TOO_MANY_DEFAULTS: 'un archivo debe tener como máximo {max} valores por defecto',
  GEXF_TOO_MANY_ATTRIBUTES: 'los nodos y las aristas deben tener como máximo {max} atributos cada uno',
  GRAPHML_TOO_MANY_KEYS: 'un archivo debe tener como máximo {max} claves',
  JSON_INVALID: 'JSON no válido',
  OBJECT_TOO_LONG: 'un objeto debe tener como máximo {max} caracteres',
  OBJECT_TOO_DEEP: 'los objetos deben anidarse como máximo {max} niveles',
  OBJECT_TOO_MANY_PROPERTIES: 'un objeto debe tener como máximo {max} propiedades',
  PROPERTY_PATH_TOO_LONG: 'la ruta de una propiedad debe tener como máximo {max} caracteres',
  TYPE_NAME_TOO_LONG: 'un tipo debe tener como máximo {max} caracteres; tiene {length}',
  FTM_NOT_ENTITY: 'no es una entidad de FollowTheMoney; se esperaba un objeto con id, schema y properties',
  STIX_NOT_BUNDLE: 'no es un paquete STIX; se esperaba {expected}',
  STIX_NOT_OBJECT: 'no es un objeto STIX; se esperaba un objeto con tipo',
  JSONL_NOT_CHASQUI: 'no es un archivo Chasqui JSONL; se esperaba {expected} como primera línea',
  JSONL_LINE: 'se esperaba un objeto con una clave, de entre {keys}',
  JSONL_AFTER_END: 'línea inesperada después de la última («end», línea {line})',
  JSONL_TRUNCATED: 'el archivo está cortado: se esperaba {expected} como última línea; hay {counts}',
  JSONL_ALTERED_COUNTS:
    'el archivo se alteró después de exportarlo: se esperaban estos números de líneas: {expected}; hay {counts}',
  JSONL_ALTERED_DIGEST:
    'el archivo se alteró después de exportarlo: se esperaban líneas con el SHA-256 {expected}; es {sha256}',
  JSONL_WITHOUT_END:
    'escrito por una versión anterior de Chasqui, sin una última línea que cuente las demás: no se puede saber si está cortado',

  IMPORT_FORMAT: 'formato «{format}» desconocido; se esperaba uno de {expected}',
  IMPORT_FORMAT_UNDETECTED: 'no se reconoce el formato de {name}; indíquelo, de entre {expected}',
  IMPORT_ENCODING: 'codificación «{encoding}» desconocida; se esperaba una de {expected}',
  IMPORT_PART_NOT_CSV:
    'varios archivos solo se pueden importar como uno si todos son CSV; {name} es {format}',
  IMPORT_PART_UNKNOWN:
    'varios archivos solo se pueden importar como uno si todos son CSV; se desconoce el formato de {name}',
  IMPORT_WITHOUT_MAPPING: 'falta; los archivos {format} necesitan una asignación',
  IMPORT_TOO_MUCH_TEXT:
    'más de {megabytes} MB de texto en una importación; divida el archivo o cambie CHASQUI_IMPORT_MB',
  IMPORT_TOO_MANY_ROWS:
    'más de {max} filas en una importación; divida el archivo o cambie CHASQUI_IMPORT_ROWS',
  IMPORT_TOO_MANY_CLAIMS:
    'más de {max} declaraciones en una importación; divida el archivo o cambie CHASQUI_IMPORT_ROWS',
  IMPORT_TOO_MANY_CLAIMS_PER_ROW: 'más de {max} declaraciones por fila en promedio; combine menos listas',
  IMPORT_MEMORY:
    'el archivo necesita más de los {megabytes} MB de memoria que puede usar una importación; divídalo o dé más memoria a Node (NODE_OPTIONS=--max-old-space-size)',
  IMPORT_MORE_PROBLEMS: 'número de problemas restantes: {count}; una simulación los muestra todos',
  MAPPING_TOO_LONG: 'una asignación debe tener como máximo {max} caracteres; tiene {length}',
  MAPPING_TOO_DEEP: 'la asignación está anidada a demasiada profundidad',
  MAPPING_TOO_MANY_ALIASES: 'una asignación debe tener como máximo {max} alias',
  MAPPING_KEY_TWICE: 'la clave «{key}» está repetida',
  MAPPING_KEY_FORBIDDEN: 'no se admite la clave «{key}»',
  YAML_INVALID: 'YAML no válido: {detail}',
  MAPPING_FROM_OR_FIRST: 'debe tener from o first, y solo uno de los dos',
  MAPPING_SINCE_OR_UNTIL: 'debe tener since, until o ambos',
  TABLE_UNKNOWN: 'tabla «{table}» desconocida; la asignación tiene reglas para {tables}',
  TABLE_WITHOUT_RULES: 'tabla «{table}» desconocida; la asignación no tiene reglas',
  ROW_LEFT_OUT: '{reason}',
  ROW_UNMATCHED: 'ninguna regla de la asignación vale para esta fila',
  ROW_UNMATCHED_EMPTY:
    'ninguna regla de la asignación vale para esta fila: {empty} debe tener un valor; la fila tiene valores en {columns}',
  ROW_TOO_MANY_CLAIMS: 'una fila debe producir como máximo {max} declaraciones',
  CLAIM_TOO_MANY_SPEAKERS: 'una declaración debe atribuirse como máximo a {max} declarantes',
  TEMPLATE_TOO_LONG: 'el texto de «{rule}» debe tener como máximo {max} caracteres',
  NUMBER_AMBIGUOUS:
    'número ambiguo «{text}»: puede ser {one} o {other}, y ningún otro valor de su columna lo decide; ponga number: point o number: comma en la asignación',
  ID_OF_TWO_TEXTS:
    '«{text}» y «{other}» tienen el mismo identificador {id}; cambie la asignación para que sean distintos',
  FIELD_NOT_INSTANT: '{field} debe ser un instante como 2026-11-28T17:05:51.120Z; se recibió «{value}»',
  ALIASES_OMITTED:
    'se omitieron {omitted} de {count} alias, porque una entidad tiene como máximo {max}: {names}',

  MISSING: 'falta; se esperaba el tipo {type}',
  MISSING_VALUE: 'falta; se esperaba uno de {expected}',
  WRONG_TYPE: 'se esperaba el tipo {type}; se recibió {value}',
  WRONG_FORM: 'no tiene ninguna de las formas admitidas; se recibió {value}',
  WRONG_FORMAT: 'tiene un formato no válido; se recibió {value}',
  UNKNOWN_VALUE: 'valor «{value}» desconocido; se esperaba uno de {expected}',
  UNKNOWN_FIELDS: 'campos desconocidos: {fields}',
  EMPTY_TEXT: 'no debe estar vacío',
  TEXT_TOO_SHORT: 'debe tener al menos {min} caracteres; tiene {length}',
  TEXT_TOO_LONG: 'debe tener como máximo {max} caracteres; tiene {length}',
  LIST_TOO_SHORT: 'debe tener al menos {min} elementos; tiene {length}',
  LIST_TOO_LONG: 'debe tener como máximo {max} elementos; tiene {length}',
  NUMBER_TOO_SMALL: 'debe ser al menos {min}; se recibió {value}',
  NUMBER_TOO_LARGE: 'debe ser como máximo {max}; se recibió {value}',
  NUMBER_NOT_ABOVE: 'debe ser mayor que {min}; se recibió {value}',
  NUMBER_NOT_BELOW: 'debe ser menor que {max}; se recibió {value}',
  OUT_OF_RANGE: 'debe estar entre {min} y {max}; se recibió {value}',
  BROKEN_TEXT: 'contiene un sustituto suelto; envíe Unicode bien formado',
  NOT_NUMBER: 'debe ser un número; se recibió «{value}»',
  NOT_EDTF:
    'debe ser una fecha EDTF como 2013, 2013-10, 2013-10-19, 2013-05/2013-10, ../2013 o 2013-10~; se recibió «{value}»',
  NOT_DAY: 'debe ser un día como 2013-10-19; se recibió «{value}»',
  NOT_INSTANT: 'debe ser un instante como 2026-11-28T17:05:51.120Z; se recibió «{value}»',
  NOT_URL: 'debe ser una dirección http o https; se recibió «{value}»',
  NOT_LANGUAGE: 'debe ser un código ISO 639-1 como es; se recibió «{value}»',
  NOT_ID: 'debe ser un identificador de letras minúsculas, cifras y guiones; se recibió «{value}»',
  NOT_IMPORT_ID: 'debe ser import- y 16 cifras hexadecimales; se recibió «{value}»',
  COMPUTED_ID:
    'no debe tener la forma de un identificador calculado (claim-…, link-…, import-…, dispute-…); se recibió «{value}»',
  NOT_CAMEL_CASE: 'debe estar en camelCase; se recibió «{value}»',
  NOT_CAPITALS: 'debe estar en mayúsculas y guiones bajos; se recibió «{value}»',
  NOT_DELIMITER: 'debe ser un solo carácter que no sea una comilla ni un fin de línea; se recibió «{value}»',

  PROPERTY_OF_OTHER_KINDS: 'solo corresponde a {kinds}; se recibió para {kind}',
  LAT_WITHOUT_LON: 'lat y lon deben darse juntas',
  CREDIBILITY_WITHOUT_REASON:
    'hace falta cuando la credibilidad no es {unjudged} (no se puede juzgar); es {credibility}',
  MIN_ABOVE_MAX: 'no debe ser mayor que el máximo; se recibió {min} y {max}',
  UNKNOWN_ENTITY: 'entidad «{id}» desconocida',
  UNKNOWN_SOURCE: 'fuente «{id}» desconocida',
  UNKNOWN_LINK: 'enlace «{id}» desconocido',
  UNKNOWN_CLAIM: 'declaración «{id}» desconocida',
  UNKNOWN_CLAIMS: 'declaraciones desconocidas: {ids}',
  UNKNOWN_IMPORT: 'importación «{id}» desconocida',
  CLAIM_RETRACTED: 'la declaración «{id}» ya se retiró en {retractedAt}',
  IMPORT_RETRACTED: 'la importación «{id}» ya se retiró en {retractedAt}',
  WRONG_KIND: '«{id}» es de la clase {kind}; se esperaba {kinds}',
  UNKNOWN_SUBTYPE: 'subtipo «{subtype}» de {kind} desconocido; se esperaba uno de {expected}',
  UNKNOWN_LINK_TYPE: 'tipo de enlace «{type}» desconocido; se esperaba uno de {expected}',
  UNKNOWN_PROPERTY: 'propiedad «{property}» desconocida; se esperaba una de {expected}',
  UNKNOWN_QUALIFIER: 'calificador «{key}» desconocido; se esperaba uno de {expected}',
  UNKNOWN_UNIT: 'unidad «{unit}» de {property} desconocida; se esperaba una de {expected}',
  MISSING_QUALIFIER: 'falta el calificador «{key}» de {type}',
  DUPLICATE_QUALIFIER: 'el calificador «{key}» está repetido',
  SAME_ENDS: 'debe ser distinto del sujeto; ambos son «{id}»',
  RANGE_WITHOUT_NUMBER: 'debe omitirse, como el máximo y la unidad; {property} es del tipo {type}',
  NUMBER_WITHOUT_RANGE: 'falta; un número necesita el mínimo, el máximo o ambos',
  ID_TWICE: 'el identificador «{id}» está repetido; se usa antes en {place}',
  ID_TAKEN: 'el identificador «{id}» ya lo usa otra cosa',
  CLAIM_TWICE: 'repite la declaración de {place}',
  CLAIM_ID: 'debe ser {id}, el resumen de la declaración; se recibió {value}',
  RECORDED_AS: 'está registrado como {recorded}; se recibió {value}',
  RECORDED_AS_LEAVE_OUT:
    'está registrado como {recorded}; se recibió {value}. Omítalo o use otro identificador',
  DIFFERS_FROM_ROW: 'difiere de {value} en {place}',
  MISSING_IN_ROW: 'falta en {place}, donde {id} aparece por primera vez',
  SAME_AS_ROW: 'dice lo mismo que {place}',
  FIELD_IGNORED: 'se ignora {field} de {id}: la entidad ya está registrada',
  SOURCE_FIELD_IGNORED: 'se ignora {field} de la fuente {id}: la fuente ya está registrada',
  LINK_IGNORED: 'se ignora {type}: entidad «{id}» desconocida',
  FILE_ID_OF_ENTITY: '«{id}» es el identificador de una entidad, {name}; dé a la fuente uno propio',
  FILE_ID_IN_ROW: '«{id}» es el identificador del archivo como fuente',
  FILE_SOURCE_RECORDED:
    'la fuente «{id}» está registrada con {recorded}; se recibió {value}. Omítalo o dé a la fuente otro identificador',
  NAME_AMBIGUOUS: '«{name}» es el nombre de varias entidades: {ids}; indique una por su identificador',
  NAME_WITHOUT_ID: 'de «{name}» no se puede derivar un identificador; indique uno',
  MATCHED_BY_NAME: '«{name}» corresponde a {id} por su nombre',
  MATCHED_BY_ALIAS: '«{name}» corresponde a {id} por su alias',
  DUPLICATE_SAME_NAME: 'ambas se llaman {name}',
  DUPLICATE_SAME_LATIN: '{name} y {other} son iguales en letras latinas',
  DUPLICATE_SIMILAR: '{name} y {other} se parecen en un {percent} %',
  DUPLICATE_NEIGHBOURS: 'compartidos de sus vecinos conocidos: {percent} %',

  LIST_EMPTY: 'debe contener una entidad; la lista está vacía',
  ENDS_SHARED: 'debe ser distinto de from; «{id}» está en ambos',
  WINDOW_REVERSED: 'from no debe ser posterior a to; se recibió {from} y {to}',
  UNKNOWN_PUBLISHER: 'editor «{publisher}» desconocido',
  PARTY_SPEAKS_FOR_ANOTHER:
    'se esperaba una parte; se recibió «{id}», que habla por «{party}». Use «{party}», o excludeSpeakers para excluir solo a «{id}»',
  SEARCH_WITHOUT_WORD: 'debe contener una palabra que buscar',
  SUBTYPE_OF_NO_KIND: 'subtipo «{subtype}» desconocido; se esperaba uno de {expected}',
  BETWEEN_IS_END: 'no debe contener un extremo del camino; se recibió «{id}»',
  BETWEEN_TWICE: '«{id}» está repetido en avoid y via',
  REGIONS_NESTED:
    'un extremo de la ruta contiene «{id}» o está dentro; una ruta necesita dos lugares separados',
  NOTHING_REMOVED: 'debe nombrar una región o un medio de transporte que quitar',
  PAIRS_TOO_MANY: 'debe tener como máximo {max} pares; tiene {count}',
  RESOLUTION: 'debe ser mayor que 0 y como máximo {max}; se recibió {value}',
  PART_TOO_LARGE: 'la parte debe tener como máximo {max} entidades; tiene {count}',
};
