import { messageIn } from '../../../client/words/messages.ts';
import { messages as spanish } from '../../../client/words/messages.es.ts';
import { loadTranslation } from '../../../client/words/translations.ts';
import { message, MESSAGES } from '../../../server/model/messages.ts';
import { SEED } from '../../../server/model/messages/seed.ts';

const placeholders = (template: string) =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('the messages of the server', () => {
  beforeAll(() => loadTranslation('ES'));

  it('are all there in Spanish, with the same values in them', () => {
    // Those of the seed are for the command line.
    const shown = Object.entries(MESSAGES).filter(([code]) => !Object.hasOwn(SEED, code));
    expect(Object.keys(spanish).sort()).toEqual(shown.map(([code]) => code).sort());
    for (const [code, template] of shown)
      expect([code, placeholders(spanish[code] ?? '')]).toEqual([code, placeholders(template)]);
  });

  it('are shown in the language of the page, with its words and numbers', () => {
    const kinds = message('PATHS_THROUGH_KINDS', { kinds: ['GROUP', 'REGION'] });
    expect(messageIn('ES', kinds)).toBe(
      'Entre los extremos solo se admitieron entidades de estas clases: Grupo, Región.',
    );
    expect(messageIn('EN', kinds)).toBe(kinds.message);
    const excluded = message('FILTER_EXCLUDED', { excluded: 12_500, links: 20_000 });
    expect(messageIn('ES', excluded)).toBe('El filtro excluyó 12.500 de 20.000 enlaces.');
  });

  it('are shown in English where a newer server sends one that this page does not know', () => {
    const params = { limit: 3 };
    expect(messageIn('ES', { code: 'OF_TOMORROW', params, message: 'The limit is 3.' })).toBe(
      'The limit is 3.',
    );
  });
});
