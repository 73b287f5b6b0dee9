import { readFileSync } from 'node:fs';
import { sendFile } from '../../support/import.ts';
import { startServer, type ServerUnderTest } from '../../support/server.ts';
import { sharedCase } from '../../support/shared.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const file = (name: string, content: string | Uint8Array) => ({ name, content });
const preview = async (sent: ReturnType<typeof file>) =>
  (await sendFile(server, '/import/preview', sent)).body;

/** Imports a file by the mapping that is proposed for it; no row may be refused. */
async function bring(sent: ReturnType<typeof file>) {
  const { body } = await sendFile(server, '/import', sent);
  expect(body.errors).toBeUndefined();
  expect(body.states).toMatchObject({ REFUSED: 0, CONFLICTING: 0 });
  return body as { newEntities: number; newClaims: number; readNotes: object[]; entities: string[] };
}

const linksOf = async (id: string, filter = '{}') =>
  (
    await server.ask(`{ entity(id: "${id}") { name links(filter: ${filter}) { nodes { type from { name } to { name }
    claims { nodes { statement happened } } } } } }`)
  ).data.entity;

/** Compares a file with the one of that name among the handed cases, where those are at hand. */
const isHanded = (name: string, content: string | Uint8Array) => {
  const path = sharedCase(name);
  if (path) expect(Buffer.from(content as string)).toEqual(readFileSync(path));
};

describe('a file that fails in comparable tools', () => {
  it('has rows of every table in its preview, even if the edges follow many nodes', async () => {
    const nodes = Array.from(
      { length: 1_600 },
      (_, i) => `<node id="n${i}"><data key="l">Boat ${i}</data></node>`,
    );
    const edges = Array.from({ length: 1_599 }, (_, i) => `<edge source="n${i}" target="n${i + 1}"/>`);
    const content = `<graphml><key id="l" for="node" attr.name="label"/><graph edgedefault="directed">${nodes.join('\n')}
      ${edges.join('\n')}</graph></graphml>`;
    const boats = file('boats.graphml', content);
    const { tables, whole } = await preview(boats);
    expect(tables.map(({ name, seen }: { name: string; seen: number }) => [name, seen])).toEqual([
      ['nodes', 1_600],
      ['edges', 1_599],
    ]);
    expect(whole).toBe(true);
    expect(await bring(boats)).toMatchObject({ newEntities: 1_600, newClaims: 1_599 });
  });

  it('keeps quotes within names, and reads a first line that is not a header as a row', async () => {
    const content =
      '"Los Ñandú";"Clan Robledo"\n"Los Ñandú";"Flota Azul"\n"Flota Azul";"Cooperativa ""El Roble"""\n';
    isHanded('b01-no-header-quotes.csv', content);
    const done = await bring(file('b01.csv', content));
    expect(done).toMatchObject({ newEntities: 4, newClaims: 3 });
    expect(done.readNotes).toEqual([
      { code: 'NO_HEADER', at: 'b01.csv:1', text: 'Los Ñandú · Clan Robledo' },
    ]);
    expect((await linksOf('cooperativa-el-roble')).name).toBe('Cooperativa "El Roble"');
  });

  it('has its comments skipped and counted, quoted or not', async () => {
    const content = `# exported 2024-05-02 by the field desk
# "confidential", do not forward
Source,Target,Type
Los Cuervos,Flota Azul,ally
#"Flota Azul","Roble, coop",ally
Flota Azul,Roble coop,ally
`;
    isHanded('b07-comment-lines.csv', content);
    const done = await bring(file('b07.csv', content));
    expect(done.newClaims).toBe(2);
    expect(done.readNotes).toEqual([
      { code: 'LINE_SKIPPED', at: 'b07.csv:1', text: '# exported 2024-05-02 by the field desk' },
      { code: 'LINE_SKIPPED', at: 'b07.csv:2', text: '# "confidential", do not forward' },
      { code: 'COMMENTS_SKIPPED', at: 'b07.csv', count: 1 },
    ]);
    const { links } = await linksOf('roble-coop');
    expect(links.nodes[0].claims.nodes[0].statement).toBe('Flota Azul ally Roble coop');
  });

  it.each(['# exported by the desk', 'Links of the desk, 2024'])(
    'has the title line %j left out, and named in the preview',
    async (title) => {
      const content = `${title}\nSource;Target;Type\nLos Cuervos;Flota Azul;ally\n`;
      const { readNotes, tables } = await preview(file('b07b.csv', content));
      expect(readNotes).toEqual([{ code: 'LINE_SKIPPED', at: 'b07b.csv:1', text: title }]);
      expect(tables[0].columns).toEqual(['Source', 'Target', 'Type']);
      await bring(file('b07b.csv', content));
    },
  );

  it('keeps the order of spreadsheet columns, whatever their names', async () => {
    const { tables, mapping } = await preview(file('order.csv', 'Name,2013,2012,x\nBanda Uno,1,,2\n'));
    expect(tables[0].columns).toEqual(['Name', '2013', '2012', 'x']);
    expect(mapping).toContain("name: '{Name}'".replaceAll("'", '"'));
  });

  it('has two time spans on one link if a pair occurs twice', async () => {
    const content =
      'from,to,type,start,end\nSigma Uno,Sigma Dos,ally,2010-01-01,2010-12-31\nSigma Uno,Sigma Dos,ally,2020-01-01,2020-12-31\n';
    isHanded('b22-same-pair-two-periods.csv', content);
    expect(await bring(file('b22.csv', content))).toMatchObject({ newEntities: 2, newClaims: 2 });
    const { links } = await linksOf('sigma-uno');
    expect(links.nodes).toHaveLength(1);
    expect(links.nodes[0].claims.nodes.map(({ happened }: { happened: string }) => happened).sort()).toEqual([
      '2010-01-01/2010-12-31',
      '2020-01-01/2020-12-31',
    ]);
    const between = await linksOf('sigma-uno', '{ happened: { from: "2015-01-01", to: "2015-12-31" } }');
    expect(between.links.nodes).toEqual([]);
  });
});

describe('a graph file of another tool', () => {
  it('has the names, link labels and nesting of yEd', async () => {
    const label = (what: string, text: string) => `<y:Shape><y:${what}>${text}</y:${what}></y:Shape>`;
    const content = `<graphml xmlns:y="http://www.yworks.com/xml/graphml">
      <key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d9" yfiles.type="edgegraphics"/>
      <graph edgedefault="directed" id="G">
        <node id="n0"><data key="d6">${label('NodeLabel', 'Clan Robledo Norte')}</data></node>
        <node id="n1"><data key="d6">${label('NodeLabel', 'Puerto Norte')}</data><graph id="n1:">
          <node id="n1::n0"><data key="d6">${label('NodeLabel', 'Flota Azul Norte')}</data></node>
          <node id="n1::n1"><data key="d6">${label('NodeLabel', 'Almacén 4')}</data></node>
          <edge id="n1::e0" source="n1::n0" target="n1::n1"><data key="d9">${label('EdgeLabel', 'stores in')}</data></edge>
        </graph></node>
        <edge id="0" source="n0" target="n1::n0"><data key="d9">${label('EdgeLabel', 'pays')}</data></edge>
        <edge id="0" source="n0" target="n1::n1"/><edge id="0" source="n1::n1" target="n0"/>
      </graph></graphml>`;
    const done = await bring(file('yed.graphml', content));
    // Four edges, and what lies in the group.
    expect(done).toMatchObject({ newEntities: 4, newClaims: 6 });
    const { name, links } = await linksOf('yed-n1-n0');
    expect(name).toBe('Flota Azul Norte');
    const said = links.nodes.map(
      (link: { type: string; claims: { nodes: { statement: string }[] } }) =>
        `${link.type}: ${link.claims.nodes.map(({ statement }) => statement).join()}`,
    );
    expect(said.sort()).toEqual([
      'PART_OF: Flota Azul Norte part of Puerto Norte',
      'TIED_TO: pays',
      'TIED_TO: stores in',
    ]);
  });

  const gexf = (attributes: string, edges: string) => `<gexf xmlns="http://gexf.net/1.3" version="1.3">
    <graph mode="dynamic" ${attributes} defaultedgetype="undirected"><nodes><node id="t1" label="Tango Uno"/>
    <node id="t2" label="Tango Dos"/><node id="t3" label="Tango Tres"/></nodes><edges>${edges}</edges></graph></gexf>`;
  const daysOf = async (id: string) =>
    (await linksOf(id)).links.nodes
      .flatMap((link: { claims: { nodes: { happened: string }[] } }) =>
        link.claims.nodes.map(({ happened }) => happened),
      )
      .sort();

  it('has the time span of a GEXF edge, and a claim per spell', async () => {
    const content = gexf(
      'timeformat="date"',
      `<edge source="t1" target="t2" label="met" start="2010-03-01" end="2015-12-31"/><edge source="t2" target="t3">
      <spells><spell start="2012-02-01" end="2012-02-05"/><spell start="2012-06-01" end="2012-06-05"/></spells></edge>`,
    );
    expect(await bring(file('spans.gexf', content))).toMatchObject({ newEntities: 3, newClaims: 3 });
    expect(await daysOf('spans-t1')).toEqual(['2010-03-01/2015-12-31']);
    expect(await daysOf('spans-t3')).toEqual(['2012-02-01/2012-02-05', '2012-06-01/2012-06-05']);
  });

  it('has its times read in the time format and time zone of GEXF', async () => {
    const content = gexf(
      'timeformat="datetime" timezone="-05:00"',
      `<edge source="t1" target="t2" start="2012-01-12T23:30:00" end="2012-01-12T23:30:00"/>
      <edge source="t2" target="t3" start="2012-02-02T02:00:00Z" end="2012-02-03T00:00:00-05:00"/>
      <edge source="t1" target="t3" start="1326000000.0" end="Infinity"/>`,
    );
    expect(await bring(file('times.gexf', content))).toMatchObject({ newClaims: 3 });
    expect(await daysOf('times-t1')).toEqual(['2012-01-08/..', '2012-01-12']);
    expect(await daysOf('times-t3')).toEqual(['2012-01-08/..', '2012-02-01/2012-02-03']);
  });
});

describe('nodes and edges in two files', () => {
  it('are one import; files that do not belong together are refused', async () => {
    const post = async (path: string, files: readonly (readonly [string, string])[]) => {
      const form = new FormData();
      for (const [name, content] of files) form.append('file', new Blob([content]), name);
      return (await fetch(`${server.url}${path}`, { method: 'POST', body: form })).json() as Promise<
        // eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of every shape
        any
      >;
    };
    const edges = ['edges.csv', 'Source,Target\n1,2\n2,3\n'] as const;
    const nodes = ['nodes.csv', 'Id,Label\n1,Lambda Uno\n2,Lambda Dos\n3,Lambda Tres\n'] as const;
    isHanded('b21/edges.csv', edges[1]);
    isHanded('b21/nodes.csv', nodes[1]);
    expect(await post('/import/preview', [edges, nodes])).toMatchObject({ together: true });
    const others = ['nodes.csv', 'Id,Label\n7,Lambda Uno\n8,Lambda Dos\n'] as const;
    expect(await post('/import/preview', [edges, others])).toMatchObject({ together: false });
    expect(await post('/import', [edges, nodes])).toMatchObject({ newEntities: 3, newClaims: 2 });
    const { name, links } = await linksOf('edges-2');
    expect([name, links.nodes.length]).toEqual(['Lambda Dos', 2]);
    const mixed = await post('/import/check', [edges, ['a.json', '{"schema": 1}']]);
    expect(mixed.errors[0].message).toMatch(
      /^file: several files can be imported as one only if all are CSV; a\.json is FTM$/,
    );
    const twice = await post('/import/check', [edges, edges]);
    expect(twice.errors[0].message).toBe('two files are named "edges.csv"');
    const many = Array.from({ length: 21 }, (_, i) => [`${i}.csv`, nodes[1]] as const);
    expect((await post('/import/preview', many)).errors).toEqual([
      {
        message: 'more than 20 files; import them in several requests',
        extensions: { code: 'BODY_TOO_LARGE' },
      },
    ]);
  });
});

const handed = sharedCase('README.md') ? it : it.skip;
handed.each([
  ['b07c-title-above-header.xlsx', 2],
  ['b09-yed-groups-same-edge-id.graphml', 6],
  ['b19-gexf-span-of-time.gexf', 3],
  ['b19-gexf-times.gexf', 4],
  ['b23-1600-nodes-then-edges.graphml', 1_599],
])('%s, as it is handed to the project, makes %d claims', async (name, claims) => {
  const { body } = await sendFile(server, '/import/check', sharedCase(name) ?? '');
  expect(body).toMatchObject({ newClaims: claims, states: { REFUSED: 0 } });
});

describe('a file in a legacy encoding', () => {
  it('is decoded, with a sample line to judge it by', async () => {
    const cyrillic = (text: string) =>
      Buffer.from(
        [...text].map((letter) => {
          const code = letter.codePointAt(0) ?? 0;
          return code < 0x80 ? code : code - 0x410 + 0xc0;
        }),
      );
    const content = cyrillic('Источник;Получатель;Вид\nБригада;Склад Восток;связан\n');
    isHanded('b02c-windows1251.csv', content);
    const sent = file('b02c.csv', content);
    expect(await preview(sent)).toMatchObject({
      encoding: 'windows-1251',
      encodingSample: 'Источник;Получатель;Вид',
      tables: [{ columns: ['Источник', 'Получатель', 'Вид'] }],
    });
    await bring(sent);
    const { name, links } = await linksOf('brigada');
    expect([name, links.nodes[0].claims.nodes[0].statement]).toEqual([
      'Бригада',
      'Бригада связан Склад Восток',
    ]);
  });
});

describe('UTF-8 with an invalid byte', () => {
  it('is refused over HTTP with its position, and read in a given encoding', async () => {
    const content = Buffer.from('from,to\nPe\xC3\xB1a,Mu\xF1oz\n', 'latin1');
    const { status, body } = await sendFile(server, '/import/preview', file('bad.csv', content));
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'INVALID_INPUT']);
    expect(body.errors[0].extensions.problems).toMatchObject([
      { at: 'bad.csv:2:8', message: expect.stringMatching(/^invalid byte 0xF1 in UTF-8 text/) },
    ]);
    const stated = await sendFile(server, '/import/preview', file('bad.csv', content), {
      encoding: 'latin-1',
    });
    expect(stated.body).toMatchObject({ encoding: 'latin-1', encodingSample: null });
    const unknown = await sendFile(server, '/import/preview', file('bad.csv', content), { encoding: 'x' });
    expect(unknown.body.errors[0].message).toMatch(
      /^encoding: unknown encoding "x"; expected one of utf-8, /,
    );
  });
});
