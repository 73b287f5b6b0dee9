import { startServer, type ServerUnderTest } from '../support/server.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

describe('the vocabulary', () => {
  it('has the link types, properties and weights of the seed', async () => {
    const { data } = await server.ask(
      '{ vocabulary { linkTypes { type symmetric keyQualifiers from } properties { property unit units } hedgeWeights { hedge weight } } }',
    );
    expect(data.vocabulary.linkTypes).toContainEqual({
      type: 'ROUTE_LEG',
      symmetric: false,
      keyQualifiers: ['flow', 'mode'],
      from: ['REGION'],
    });
    expect(data.vocabulary.properties).toContainEqual({
      property: 'distance',
      unit: 'km',
      units: ['km', 'mi'],
    });
    expect(data.vocabulary.hedgeWeights).toContainEqual({ hedge: 'SUSPECTED', weight: 0.35 });
  });

  it('gives the class of each link type, and the stages of commodities', async () => {
    const { data } = await server.ask(
      `{ vocabulary { linkTypes { type class } subtypes { subtype family stage } } }`,
    );
    expect(data.vocabulary.linkTypes).toContainEqual({ type: 'TIED_TO', class: 'ASSOCIATION' });
    expect(data.vocabulary.linkTypes).toContainEqual({ type: 'RIVAL_OF', class: 'HOSTILITY' });
    expect(data.vocabulary.subtypes).toContainEqual({ subtype: 'paste', family: 'coca', stage: 2 });
    expect(data.vocabulary.subtypes).toContainEqual({ subtype: 'software', family: null, stage: null });
  });

  describe('in Spanish', () => {
    const PARTS = `linkTypes { type from to label inverse } properties { property unit units terms label termLabels }
      subtypes { kind subtype label } qualifiers { key label }`;
    const ask = async () => {
      const { data, errors } = await server.ask(
        `{ en: vocabulary { ${PARTS} } es: vocabulary(language: ES) { ${PARTS} } }`,
      );
      expect(errors).toBeUndefined();
      return data;
    };

    it('labels link types both ways, properties with their terms, subtypes and qualifiers', async () => {
      const { es } = await ask();
      expect(es.linkTypes).toContainEqual({
        type: 'TIED_TO',
        from: ['GROUP', 'PERSON'],
        to: ['GROUP', 'PERSON'],
        label: 'vinculado a',
        inverse: 'vinculado a',
      });
      expect(es.linkTypes).toContainEqual(
        expect.objectContaining({ type: 'PERPETRATED', label: 'perpetró', inverse: 'perpetrado por' }),
      );
      expect(es.properties).toContainEqual({
        property: 'characterisedAs',
        unit: null,
        units: [],
        terms: ['ambush', 'confrontation', 'massacre', 'crossfire'],
        label: 'calificado como',
        termLabels: ['emboscada', 'enfrentamiento', 'masacre', 'fuego cruzado'],
      });
      expect(es.subtypes).toContainEqual({ kind: 'REGION', subtype: 'valley', label: 'valle' });
      expect(es.subtypes).toContainEqual({ kind: 'PERSON', subtype: 'police-officer', label: 'policía' });
      expect(es.qualifiers).toContainEqual({ key: 'law', label: 'ley' });
    });

    it('has the same keys in the same order as the English one, and differs only in labels', async () => {
      const { en, es } = await ask();
      const bare = (rows: object[]) =>
        rows.map((row) => ({ ...row, label: undefined, inverse: undefined, termLabels: undefined }));
      for (const part of ['linkTypes', 'properties', 'subtypes', 'qualifiers'])
        expect(bare(es[part])).toEqual(bare(en[part]));
      for (const { terms, termLabels } of en.properties) expect(termLabels).toEqual(terms);
      const same = es.linkTypes.filter(
        (t: { label: string }, i: number) => t.label === en.linkTypes[i].label,
      );
      expect(same).toEqual([]);
    });
  });
});
