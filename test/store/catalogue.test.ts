import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ROOT } from '../../server/root.ts';
import { cypherText } from '../../server/cypher-text.ts';
import { read, write } from '../../server/store/catalogue.ts';
import type { Query, Template } from '../../server/store/query.ts';

type Any = Query<unknown, unknown> | Template<unknown, unknown>;
const entries: Any[] = [...Object.values(read), ...Object.values(write)] as Any[];
const plain = (entry: Any) => ('with' in entry ? entry.with('HOLE') : entry);
const source = (file: string) => readFileSync(join(ROOT, 'cypher', `${file}.cypher`), 'utf8');
const columnsIn = (text: string) => [...text.matchAll(/ AS (\w+)/g)].map(([, name = '']) => name);
const header = (file: string, part: string) => {
  const comment = source(file)
    .split('\n')
    .filter((line) => line.startsWith('//'))
    .map((line) => line.slice(2).trim())
    .join(' ');
  const found = new RegExp(`${part}: (.*?)(?= (?:params|row|index): |$)`).exec(comment)?.[1] ?? '';
  return found === 'none'
    ? []
    : found
        .split(',')
        .map((name) => name.trim())
        .flatMap((name) => (name.startsWith('columns/') ? columnsIn(cypherText(name)) : name))
        .filter(Boolean)
        .sort();
};
const keys = (schema: z.ZodType) => Object.keys((schema as z.ZodObject).shape).sort();

describe('the catalogue', () => {
  it('lists exactly the files in cypher/read and cypher/write', () => {
    const files = ['read', 'write'].flatMap((folder) =>
      readdirSync(join(ROOT, 'cypher', folder)).map((file) => `${folder}/${file.replace('.cypher', '')}`),
    );
    expect(entries.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  describe.each(entries.map((entry) => [entry.file, entry] as const))('%s', (file, entry) => {
    const query = plain(entry);

    it('documents its result and its index in its header', () => {
      expect(source(file)).toMatch(/^\/\/ [A-Z].*[.;]/);
      expect(source(file)).toMatch(/^\/\/ index: \S+/m);
    });

    it('has the parameters that its header and its text name', () => {
      const used = [...new Set([...query.text.matchAll(/\$(\w+)/g)].map((match) => match[1]))].sort();
      expect(keys(query.params)).toEqual(used);
      expect(header(file, 'params')).toEqual(used);
    });

    it('returns the columns that its header and its text name', () => {
      const [, returned = ''] = /[\s\S]*\bRETURN ([\s\S]*?)(?:\nORDER BY|\nLIMIT|$)/.exec(query.text) ?? [];
      const columns = columnsIn(returned).sort();
      expect(keys(query.row)).toEqual(columns);
      expect(header(file, 'row')).toEqual(columns);
    });

    it('does not write if it is in cypher/read', () => {
      if (file.startsWith('read/')) expect(query.text).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/);
    });
  });

  it('refuses to fill a placeholder with anything but an identifier', () => {
    expect(() => read.linksOfType.with('X`]->() DELETE')).toThrow(
      /a label or type must be an identifier; got/,
    );
  });
});
