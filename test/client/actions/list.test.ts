import { ACTIONS } from '../../../client/actions/list.ts';
import { en } from '../../../client/words/en.ts';
import { keyNames } from '../../../client/actions/key-names.ts';

describe('the actions', () => {
  it('correspond to their names one to one', () => {
    expect(ACTIONS.map((a) => a.id).sort()).toEqual(Object.keys(en.actions).sort());
  });

  it('have unique keys', () => {
    const keys = ACTIONS.flatMap((a) => a.keys ?? []);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('have no key that is also the first of a sequence', () => {
    const firsts = new Set(
      ACTIONS.flatMap((a) => a.keys ?? []).flatMap((k) => (/^\w \w$/.test(k) ? k[0] : [])),
    );
    expect(ACTIONS.flatMap((a) => a.keys ?? []).filter((key) => firsts.has(key))).toEqual([]);
  });

  it('show their keys as labelled on a keyboard', () => {
    expect(['Mod+Shift+z', 'g n', '+', 'ArrowLeft', 'f'].map(keyNames)).toEqual([
      'Ctrl Shift Z',
      'G N',
      '+',
      '←',
      'F',
    ]);
  });
});
