import { row, SHEET, SHEET_START, workbookOf } from './archives.ts';
import type { HarmfulFile } from './harmful-file.ts';

const LAUGHS = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');

/** Document types with exponential or external entities; `url` must never be requested. */
const types = (url: string): Readonly<Record<string, string>> => ({
  'a billion laughs': `<!DOCTYPE x [<!ENTITY l0 "lol">${LAUGHS}]>`,
  'a long entity many times': `<!DOCTYPE x [<!ENTITY l9 "${'x'.repeat(100_000)}">]>`,
  'an external entity that is a file': '<!DOCTYPE x [<!ENTITY l9 SYSTEM "file:///etc/passwd">]>',
  'an entity that is an address': `<!DOCTYPE x [<!ENTITY l9 SYSTEM "${url}">]>`,
  'a parameter entity': `<!DOCTYPE x [<!ENTITY % p SYSTEM "${url}"> %p; <!ENTITY l9 "x">]>`,
  'a document type elsewhere': `<!DOCTYPE x PUBLIC "-//X//X" "${url}">`,
});

/** Where a document type can occur: graph files, and parts of a workbook. */
const PLACES: readonly (readonly [string, (type: string) => Pick<HarmfulFile, 'name' | 'content'>])[] = [
  [
    'GraphML',
    (type) => ({
      name: 'a.graphml',
      content: () =>
        `${type}<graphml><node id="a"><data key="n">${'&l9;'.repeat(1_000)}</data></node></graphml>`,
    }),
  ],
  [
    'GEXF',
    (type) => ({
      name: 'a.gexf',
      content: () => `${type}<gexf><graph><nodes><node id="a" label="&l9;"/></nodes></graph></gexf>`,
    }),
  ],
  ...(
    [
      [SHEET, `${SHEET_START}${row('&l9;')}</sheetData></worksheet>`],
      ['xl/sharedStrings.xml', '<sst><si><t>&l9;</t></si></sst>'],
      ['xl/workbook.xml', '<workbook><sheet name="&l9;" id="r0"/></workbook>'],
    ] as const
  ).map(
    ([part, text]) =>
      [
        part,
        (type: string) => ({ name: 'a.xlsx', content: () => workbookOf({ [part]: `${type}${text}` }) }),
      ] as const,
  ),
];

/** Malicious XML, and XML that refers to an address. */
export const xmlThatHarms = (url: string): HarmfulFile[] => [
  ...Object.entries(types(url)).flatMap(([what, type]) =>
    PLACES.map(([where, file]) => ({
      what: `${what} in ${where}`,
      ...file(type),
      wrong: /^a\.\w+(:xl\/[\w/]+\.xml)?:1:\d+: document types are not supported; remove the <!DOCTYPE …>$/,
    })),
  ),
  {
    what: 'an undeclared entity',
    name: 'a.graphml',
    content: () => '<graphml><node id="&l9;"/></graphml>',
    wrong: /^a\.graphml:1:\d+: invalid XML: undefined entity/,
  },
  ...(['a.graphml', 'a.gexf'] as const).map((name) => ({
    what: `a million nested elements in ${name}`,
    name,
    content: () => `<${name.slice(2)}>${'<a>'.repeat(1_000_000)}`,
    wrong: /^a\.\w+:1:\d+: elements must be nested at most 100 deep$/,
  })),
  {
    what: 'a million nested elements in a sheet',
    name: 'a.xlsx',
    content: () => workbookOf({ [SHEET]: `${SHEET_START}${'<a>'.repeat(1_000_000)}` }),
    wrong: /^a\.xlsx:xl\/worksheets\/sheet1\.xml:1:\d+: elements must be nested at most 100 deep$/,
  },
  {
    what: 'an element with a million attributes',
    name: 'a.graphml',
    content: () =>
      `<graphml><node ${Array.from({ length: 1_000_000 }, (_, i) => `a${i}="1"`).join(' ')}/></graphml>`,
    wrong: /^a\.graphml:1:\d+: an element must have at most 1000 attributes$/,
  },
  {
    what: 'a node with a hundred thousand data elements',
    name: 'a.graphml',
    content: () =>
      `<graphml><node id="a">${Array.from({ length: 100_000 }, (_, i) => `<data key="k${i}">1</data>`).join('')}</node></graphml>`,
    wrong: /^a\.graphml:1: an element must have at most 10000 values$/,
  },
  {
    what: 'a node with a hundred thousand values',
    name: 'a.gexf',
    content: () =>
      `<gexf><node id="a">${Array.from({ length: 100_000 }, (_, i) => `<attvalue for="k${i}" value="1"/>`).join('')}</node></gexf>`,
    wrong: /^a\.gexf:1: an element must have at most 10000 values$/,
  },
  ...(
    [
      ['a.graphml', '<key id="k" for="node"><default>x</default></key>', 'graphml'],
      ['a.gexf', '<attribute id="k"><default>x</default></attribute>', 'gexf'],
    ] as const
  ).map(([name, key, root]) => ({
    what: `a thousand defaults for half a million nodes in ${name}`,
    name,
    content: () =>
      `<${root}>${Array.from({ length: 1_000 }, (_, i) => key.replace('"k"', `"k${i}"`)).join('')}${'<node/>'.repeat(500_000)}</${root}>`,
    wrong: /^a\.\w+:1: a file must have at most 100 default values$/,
  })),
  {
    what: 'a text of 50 MB',
    name: 'a.graphml',
    content: () => Buffer.concat([Buffer.from('<graphml><node id="'), Buffer.alloc(50_000_000, 'a')]),
    wrong: /^a\.graphml:1:\d+: a tag, text or comment must have at most 4000000 characters$/,
  },
];
