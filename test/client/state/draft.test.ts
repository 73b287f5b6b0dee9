import { recordInputOf, EMPTY_DRAFT, missingFields, slug } from '../../../client/state/draft.ts';
import { problemsByField } from '../../../client/record/problems.ts';
import { messageIn } from '../../../client/words/messages.ts';
import { loadTranslation } from '../../../client/words/translations.ts';
import { message } from '../../../server/model/messages.ts';
import { entity } from '../harness.ts';

describe('the draft of a claim', () => {
  it('lists the missing fields', () => {
    expect(missingFields(EMPTY_DRAFT)).toEqual(['subject', 'type', 'object', 'source', 'statement']);
    expect(missingFields({ ...EMPTY_DRAFT, about: 'VALUE' })).toContain('property');
  });

  it('requires a reason for a credibility other than 6, and sends none for 6', () => {
    const judged = { ...EMPTY_DRAFT, credibility: '4', credibilityReason: ' ' } as const;
    expect(missingFields(judged)).toContain('credibilityReason');
    const { linkClaims } = recordInputOf({ ...judged, credibilityReason: ' Said under arrest. ' });
    expect(linkClaims).toMatchObject([{ credibility: 4, credibilityReason: 'Said under arrest.' }]);
    const unjudged = recordInputOf({ ...judged, credibility: '6', credibilityReason: 'Said under arrest.' });
    expect(unjudged.linkClaims).toMatchObject([{ credibility: 6, credibilityReason: null }]);
  });

  it('creates only the new entities and source that it needs', () => {
    const batch = recordInputOf({
      ...EMPTY_DRAFT,
      subject: { id: 'new', kind: 'GROUP', name: 'New', isNew: true },
      type: 'TIED_TO',
      object: entity('ftc'),
      source: { id: 'src-x', title: 'X', isNew: true, reliability: 'F' },
      statement: ' They are tied. ',
      happened: '2013',
    });
    expect(batch.entities).toEqual([{ id: 'new', kind: 'GROUP', name: 'New' }]);
    expect(batch.sources).toMatchObject([{ id: 'src-x', title: 'X', reliability: 'F', publisher: null }]);
    expect(batch.linkClaims).toMatchObject([
      {
        subject: 'new',
        type: 'TIED_TO',
        object: 'ftc',
        statement: 'They are tied.',
        happened: '2013',
        claimed: null,
      },
    ]);
  });

  it('accepts a decimal comma', () => {
    const { valueClaims } = recordInputOf({
      ...EMPTY_DRAFT,
      about: 'VALUE',
      subject: entity('e'),
      min: '2,5',
    });
    expect(valueClaims?.[0]).toMatchObject({ min: 2.5, max: null });
  });

  it('makes an id from any name', () => {
    expect(slug('Óscar Gironda Porres')).toBe('oscar-gironda-porres');
    expect(slug('河')).toMatch(/^[a-z0-9-]+$/);
  });

  it('assigns server problems to fields, and keeps the others apart', async () => {
    await loadTranslation('ES');
    const edtf = message('NOT_EDTF', { value: 'soon' });
    const problems = [
      { at: 'input.linkClaims[0].happened', ...edtf },
      { at: 'input.linkClaims[0].attributedTo[0]', ...message('UNKNOWN_ENTITY', { id: 'x' }) },
      { at: 'input.sources[0].published', ...edtf },
    ];
    const { fields, rest } = problemsByField(problems, (problem) => messageIn('ES', problem));
    expect(fields).toEqual({
      happened: expect.stringMatching(/^debe ser una fecha EDTF .* se recibió «soon»$/),
      speaker: 'entidad «x» desconocida',
    });
    expect(rest).toHaveLength(1);
  });
});
