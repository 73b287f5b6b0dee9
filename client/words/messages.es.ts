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
};
