import { exported } from '../support/exported.ts';
import { startServer } from '../support/server.ts';
import { recordHostile } from './hostile.ts';
import { judge, judgesPython } from './python.ts';

const python = judgesPython('lxml.etree');
const judged = python ? describe : describe.skip;

judged('by the schema of GEXF 1.3, lxml finds', () => {
  const problems = (content: string) => judge(python ?? '', 'gexf.py', { content });
  let file: string;
  beforeAll(async () => {
    const server = await startServer();
    await recordHostile(server);
    file = (await exported(server, 'gexf')).toString();
    await server.stop();
  });

  it('nothing wrong in the whole Apolo case', () => expect(problems(file)).toEqual([]));

  it.each([
    ['an attribute it does not have', (text: string) => text.replace('weight="', 'heft="'), /'heft'/],
    ['a day that is none', (text: string) => text.replace(/start="[^"]*"/, 'start="soon"'), /soon/],
    ['edges before nodes', (text: string) => text.replaceAll('nodes>', 'knots>'), /knots/],
  ])('%s', (_, spoilt, message) => {
    expect(spoilt(file)).not.toBe(file);
    expect(problems(spoilt(file))).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });
});
