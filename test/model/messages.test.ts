import { joined, message, MESSAGES } from '../../server/model/messages.ts';

describe('a message', () => {
  it('has its code, its values and the English sentence, and is plain JSON', () => {
    const made = message('PATHS_DEADLINE', { found: 1, k: 3 });
    expect(made).toEqual({
      code: 'PATHS_DEADLINE',
      params: { found: 1, k: 3 },
      message: 'The deadline passed; 1 of 3 paths were found until then.',
    });
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  it('lists several values with commas', () => {
    const { message: text } = message('PATHS_CLASSES', { classes: ['PLACE', 'MOVEMENT'] });
    expect(text).toBe('Only links of these classes were followed: PLACE, MOVEMENT.');
  });

  it('takes exactly the values that its template names', () => {
    const refused = () => {
      // @ts-expect-error k is missing
      message('PATHS_DEADLINE', { found: 1 });
      // @ts-expect-error the template has no limit
      message('PATHS_DEADLINE', { found: 1, k: 3, limit: 2 });
      // @ts-expect-error the template has no values
      message('PATHS_APART', { found: 1 });
      // @ts-expect-error unknown code
      message('PATHS_LOST');
      // @ts-expect-error only the constructor makes messages
      joined([{ code: 'PATHS_APART', params: {}, message: '' }]);
    };
    expect(refused).toBeDefined();
  });

  it('cuts values that are too long', () => {
    const from = '"{to}" '.repeat(1_000);
    const { params, message: text } = message('CUT_LINKED_DIRECTLY', { from, to: 'b' });
    expect(String(params['from'])).toHaveLength(500);
    expect(text).toHaveLength(
      500 + ' and b are linked directly; the cut is of what else connects them.'.length,
    );
  });

  it('has a code in capitals and a template without a plural', () => {
    for (const [code, template] of Object.entries(MESSAGES)) {
      expect(code).toMatch(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/);
      expect(template).toMatch(/^\S.*\S$/);
      expect(template.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}]|\(s\)/);
    }
  });
});
