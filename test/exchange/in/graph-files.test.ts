import { inFile, rowsOf, wrongIn } from '../in-file.ts';

describe('a GraphML file', () => {
  const graphml = (inside: string) => `<?xml version="1.0"?>\n<graphml>\n${inside}\n</graphml>\n`;

  it('has data by the names of their keys, and the attributes of nodes and edges', async () => {
    const text =
      graphml(`<key id="d0" for="node" attr.name="name"/><key id="d1" for="edge" attr.name="source"/>
<key id="d2" for="node" attr.name="kind"><default>GROUP</default></key>
<graph edgedefault="directed">
<node id="n1"><data key="d0">One &amp; <![CDATA[<two>]]></data></node>
<node id="n2"><data key="d2">PERSON</data></node>
<edge source="n1" target="n2" directed="false"><data key="d1">a paper</data></edge>
</graph>`);
    expect(await rowsOf('GRAPHML', inFile('a.graphml', text))).toEqual([
      { table: 'nodes', cells: { id: 'n1', name: 'One & <two>', kind: 'GROUP' }, place: 'a.graphml:6' },
      { table: 'nodes', cells: { id: 'n2', kind: 'PERSON' }, place: 'a.graphml:7' },
      // Data with the name of an attribute has a prefix.
      {
        table: 'edges',
        cells: { source: 'n1', target: 'n2', directed: 'false', 'data.source': 'a paper' },
        place: 'a.graphml:8',
      },
    ]);
  });

  it('has a row for each nested node', async () => {
    const text = graphml('<graph><node id="a"><graph><node id="b"/></graph></node></graph>');
    const rows = await rowsOf('GRAPHML', inFile('a.graphml', text));
    expect(rows.map(({ cells }) => cells['id']).sort()).toEqual(['a', 'b']);
  });

  it.each([
    { what: 'that is cut off', text: '<graphml><graph><node id="a">', why: /^a\.graphml:\d+:\d+: / },
    {
      what: 'of something else',
      text: '<html><body/></html>',
      why: /^a\.graphml:1: expected the root element <graphml>; got <html>/,
    },
    { what: 'that is empty', text: '', why: /^a\.graphml/ },
    {
      what: 'that declares entities',
      text: '<!DOCTYPE graphml [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>\n<graphml>&c;</graphml>',
      why: /^a\.graphml:1:\d+: document types are not supported; remove the <!DOCTYPE …>$/,
    },
    {
      what: 'that is nested too deeply',
      text: `<graphml>${'<graph>'.repeat(200)}`,
      why: /^a\.graphml:1:\d+: elements must be nested at most 100 deep$/,
    },
    { what: 'with mismatched tags', text: '<graphml><a></b></graphml>', why: /^a\.graphml:1:\d+: / },
  ])('$what is rejected with line and column', async ({ text, why }) => {
    expect(await wrongIn('GRAPHML', inFile('a.graphml', text))).toMatch(why);
  });
});

describe('a GEXF file', () => {
  it('has attributes by title, defaults, spells, and the parents of nodes', async () => {
    const text = `<gexf version="1.3"><graph defaultedgetype="directed" mode="dynamic">
<attributes class="node"><attribute id="0" title="kind" type="string"><default>GROUP</default></attribute>
<attribute id="1" title="label" type="string"/></attributes>
<nodes>
<node id="a" label="A"><attvalues><attvalue for="1" value="another"/></attvalues>
<nodes><node id="b" label="B"/></nodes>
<spells><spell start="2013-10-19" end="2013-10-21"/><spell start="2014"/></spells></node>
<node id="c" pid="a"><attvalues><attvalue for="0" value="PERSON"/></attvalues></node>
</nodes>
<edges><edge id="0" source="a" target="b"/><edge source="b" target="c" type="undirected" weight="2"/></edges>
</graph></gexf>`;
    const rows = await rowsOf('GEXF', inFile('a.gexf', text));
    const cells = rows.map(({ table, cells }) => ({ table, ...cells }));
    expect(cells).toEqual(
      expect.arrayContaining([
        {
          table: 'nodes',
          id: 'a',
          label: 'A',
          'data.label': 'another',
          kind: 'GROUP',
          spells: ['2013-10-19/2013-10-21', '2014/..'],
        },
        { table: 'nodes', id: 'b', label: 'B', pid: 'a', kind: 'GROUP' },
        { table: 'nodes', id: 'c', pid: 'a', kind: 'PERSON' },
        { table: 'edges', id: '0', source: 'a', target: 'b', type: 'directed' },
        { table: 'edges', source: 'b', target: 'c', type: 'undirected', weight: '2' },
      ]),
    );
    expect(cells).toHaveLength(5);
  });

  it.each([
    {
      what: 'of something else',
      text: '<graphml/>',
      why: /^a\.gexf:1: expected the root element <gexf>; got <graphml>$/,
    },
    {
      what: 'with a document type',
      text: '<!DOCTYPE a SYSTEM "file:///etc/passwd"><gexf/>',
      why: /document types are not supported/,
    },
    { what: 'that is cut off', text: '<gexf><graph><nodes><node id="a"', why: /^a\.gexf:1:\d+: / },
  ])('$what is rejected', async ({ text, why }) => {
    expect(await wrongIn('GEXF', inFile('a.gexf', text))).toMatch(why);
  });
});
