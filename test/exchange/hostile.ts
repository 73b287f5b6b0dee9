/** Text with quotes, escapes, line ends, delimiters and other characters that formats have to escape. */
const HOSTILE = [
  `it's "quoted" and ''doubled"" and \`ticked\``,
  String.raw`C:\new\u0027 \\u0027 \' \" \n $rows`,
  'a line that ends in a semicolon;\nMATCH (n) DETACH DELETE n;\r\n// no comment /* nor this',
  'ñandú ÁÉÍ 漢字 🦙👨‍👩‍👧 e\u0301 \u202eback\u2028next\u2029 \u0085 nul\u0000bell\u0007\ufffe',
  'a,b;c\td|e $& $1 {x: 1} __TYPE__ {{y}} :param x => 1 ␟1 ␞ ␝ ␀ \\',
].join('\n');

const source = 'src-hostile';
const claim = { source, hedge: 'REPORTED' };
const NAME = `O'Higgins "el \\ñ;\n🦙" __LABEL__ $id`;

/** Recorded on top of the Apolo case, through the API. */
export const hostile = {
  entities: [
    { id: 'hostile', kind: 'GROUP', name: NAME, aliases: ["';--", 'a,b;c', '"', '\\'], summary: HOSTILE },
    {
      id: 'hostile-place',
      kind: 'REGION',
      name: '; ',
      lat: -0.0000001,
      lon: 179.999999999,
      precisionKm: 1e-7,
    },
    { id: 'hostile-event', kind: 'EVENT', name: 'Event', happened: '2013-10~' },
    { id: 'hostile-nobody', kind: 'PERSON', name: 'Nobody', anonymous: false },
  ],
  sources: [
    {
      id: source,
      title: `Title; "${NAME}"`,
      publisher: "l'Édition",
      outlet: 'hostile',
      url: "https://example.org/?q='%22;",
      published: '2013-10-21',
      language: 'es',
      reliability: 'B',
      reliabilityReason: HOSTILE,
    },
  ],
  linkClaims: [
    {
      ...claim,
      subject: 'hostile',
      type: 'TIED_TO',
      object: 'ftc',
      statement: HOSTILE,
      locator: "p. 1;\n'",
      happened: '../2013-05',
      attributedTo: ['hostile', 'hostile-nobody'],
    },
    {
      ...claim,
      subject: 'ftc',
      type: 'TIED_TO',
      object: 'hostile',
      statement: 'To be retracted',
      claimed: '2014',
    },
    {
      ...claim,
      subject: 'hostile',
      type: 'OPERATES_IN',
      object: 'hostile-place',
      stance: 'DENIES',
      statement: 'Alone; to be retracted',
    },
  ],
  valueClaims: [
    {
      ...claim,
      subject: 'hostile-event',
      property: 'seized',
      value: `about "1,000 t"; or\nmore`,
      min: 1e18,
      max: 1.7e300,
      unit: 't',
      approximate: true,
      statement: HOSTILE,
      qualifiers: [{ key: 'commodity', value: 'cocaine' }],
    },
    {
      ...claim,
      subject: 'hostile-event',
      property: 'seized',
      value: 'a trace',
      min: 1e-9,
      statement: 'A trace.',
      attributedTo: ['hostile-nobody'],
    },
  ],
};

/** Statements of the claims that tests retract: one of two on a link, and the only one on another. */
export const RETRACTED = ['To be retracted', 'Alone; to be retracted'];
