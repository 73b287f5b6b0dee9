import { exported } from '../support/exported.ts';
import { startServer } from '../support/server.ts';
import { recordHostile } from './hostile.ts';
import { judge, judgesPython } from './python.ts';

const python = judgesPython('lxml.etree');
const judged = python ? describe : describe.skip;

judged('with the schema of GEXF 1.3, lxml finds', () => {
  const problems = (content: string) => judge(python ?? '', 'gexf.py', { content });
  let file: string;
  beforeAll(async () => {
    const server = await startServer();
    await recordHostile(server);
    file = (await exported(server, 'gexf')).toString();
    await server.stop();
  });

  it('no error in the complete Apolo case', () => expect(problems(file)).toEqual([]));

  it.each([
    ['an unknown attribute', (text: string) => text.replace('weight="', 'heft="'), /'heft'/],
    ['an invalid date', (text: string) => text.replace(/start="[^"]*"/, 'start="soon"'), /soon/],
    ['edges before nodes', (text: string) => text.replaceAll('nodes>', 'knots>'), /knots/],
  ])('%s', (_, damage, message) => {
    expect(damage(file)).not.toBe(file);
    expect(problems(damage(file))).toEqual(expect.arrayContaining([expect.stringMatching(message)]));
  });
});
