import { formatOfFile, inFile } from '../in-file.ts';

it.each([
  { name: 'a', content: 'PK\u0003\u0004', format: 'XLSX' },
  { name: 'a.txt', content: '{"chasqui":{"format":1}}', format: 'JSONL' },
  { name: 'a.xml', content: '<?xml version="1.0"?>\n<!-- x > y -->\n<gexf version="1.3">', format: 'GEXF' },
  { name: 'a.xml', content: '\uFEFF<?xml version="1.0"?><g:graphml xmlns:g="x">', format: 'GRAPHML' },
  { name: 'a.csv', content: '{"id": "x",\n "type": "bundle", "objects": []}', format: 'STIX' },
  { name: 'a.json', content: '{"id":"a","schema":"Person","properties":{}}', format: 'FTM' },
  { name: 'a.CSV', content: 'a,b', format: 'CSV' },
  { name: 'a.ftm.json', content: '', format: 'FTM' },
  { name: 'a.json', content: '{"nodes": []}', format: 'STIX' },
  { name: 'a.docx.pdf', content: '%PDF-1.7', format: undefined },
  { name: 'a', content: '', format: undefined },
])('$name beginning with $content is $format', async ({ name, content, format }) => {
  expect(await formatOfFile(inFile(name, content))).toBe(format);
});
