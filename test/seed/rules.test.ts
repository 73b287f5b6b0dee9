import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readCase } from '../../server/exchange/seed/read-case.ts';
import { ROOT } from '../../server/root.ts';
import { sharedData } from '../support/shared.ts';

interface Row {
  readonly source: string;
  readonly subject: string;
  readonly type?: string;
  readonly object: string;
  readonly stance: string;
  readonly hedge: string;
  readonly credibility?: number;
  readonly attributedTo: readonly string[];
  readonly locator?: string;
}

const file = readCase(join(ROOT, 'seed', 'apolo'));
const row = ({ key, facts, value }: (typeof file.linkClaims)[number]) => ({ key, facts, ...(value as Row) });
const links = file.linkClaims.map(row);
const claims = [...links, ...file.valueClaims.map(row)];
const sources = file.sources.map(
  ({ value, facts }) =>
    ({ facts, ...(value as object) }) as {
      id: string;
      title: string;
      role?: string;
      facts: readonly string[];
    },
);
const entities = file.entities.map(({ value }) => value as { id: string; kind: string; subtype?: string });
const reference = new Set(sources.filter(({ role }) => role === 'REFERENCE').map(({ id }) => id));

describe('the rules for recording facts, in the Apolo case', () => {
  it('have no two sources with equal titles', () => {
    const titles = sources.map(({ title }) => title.toLowerCase());
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
    expect(titles.filter((title) => title.includes('untitled'))).toEqual([]);
  });

  it('require the fact and locator of every claim, and the origin of reference data', () => {
    expect(claims.filter(({ locator }) => !locator).map(({ key }) => key)).toEqual([]);
    const without = claims.filter(({ facts, source }) => facts.length === 0 && !reference.has(source));
    expect(without.map(({ key }) => key)).toEqual([]);
  });

  it('use every fact for a claim or the attribution of a source, or list it as omitted', () => {
    const shared = sharedData('facts.csv');
    if (!shared) return;
    const facts = parse(readFileSync(shared), { columns: true }) as { id: string }[];
    const landed = new Set([...claims, ...sources].flatMap(({ facts: named }) => named));
    const leftOut = new Set(file.leftOut.map(({ fact }) => fact));
    expect(facts.filter(({ id }) => landed.has(id) === leftOut.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('distinguish speakers from documents: relayed accounts are not STATED', () => {
    const relayed = claims.filter(({ hedge, attributedTo }) => hedge === 'STATED' && attributedTo.length > 0);
    expect(relayed.map(({ key }) => key)).toEqual([]);
  });

  it('require the speaker of a reported claim, except in documents without speakers', () => {
    const documents = new Set(['F042', 'F136', 'F337', 'F338']);
    const nobody = claims.filter(
      ({ hedge, attributedTo, facts }) =>
        hedge === 'REPORTED' && attributedTo.length === 0 && !facts.some((fact) => documents.has(fact)),
    );
    expect(nobody.map(({ key }) => key)).toEqual([]);
  });

  it('attribute cargo, control and hubs that no fact states to our assessment', () => {
    const shared = sharedData('facts.csv');
    if (!shared) return;
    const rows = parse(readFileSync(shared), { columns: true }) as Record<string, string>[];
    const words = new Map(
      rows.map((fact) => [fact.id, [fact.subject, fact.relation, fact.object, fact.attributes].join(' ')]),
    );
    const wordOf: Record<string, RegExp> = {
      cocaine: /cocaine/i,
      'peruvian-cocaine': /cocaine/i,
      'cocaine-paste': /paste/i,
      'coca-leaf': /coca\b|leaf/i,
      weapons: /weapon/i,
    };
    const expected = ({ type, object }: Row) =>
      type === 'MOVES' ? wordOf[object] : { HUB_OF: /hub/i, CONTROLS: /control|dominate|runs/i }[type ?? ''];
    const stronger = links.filter((link) => {
      const word = expected(link);
      if (!word || link.source === 'src-chasqui-assessment') return false;
      return !link.facts.some((fact) => word.test(words.get(fact) ?? ''));
    });
    expect(stronger.map(({ key }) => key)).toEqual([]);
  });

  it('require a hedge for our own inferences', () => {
    const flat = claims.filter(
      ({ source, hedge }) => source === 'src-chasqui-assessment' && hedge === 'STATED',
    );
    expect(flat.map(({ key }) => key)).toEqual([]);
  });

  it('link every person and state organ to what it belongs to', () => {
    const belongs = new Set(['SPEAKS_FOR', 'MEMBER_OF', 'PART_OF', 'LED_BY', 'SUPERVISED_BY', 'PAID']);
    const ties = links.filter(({ type, stance }) => belongs.has(type ?? '') && stance === 'SUPPORTS');
    const linked = new Set(ties.flatMap(({ subject, object }) => [subject, object]));
    const ofState = /^(official|police-officer|soldier|government|police|military|task-force|agency)$/;
    const advocacy = new Set(['ain']);
    const loose = entities.filter(
      ({ id, subtype }) => ofState.test(subtype ?? '') && !linked.has(id) && !advocacy.has(id),
    );
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  it('have no victim or target of an event among its perpetrators', () => {
    const pairs = (...types: string[]) =>
      links
        .filter(({ type, stance }) => types.includes(type ?? '') && stance === 'SUPPORTS')
        .map(({ subject, object }) => `${subject} ${object}`);
    const harmed = new Set(pairs('VICTIM_OF', 'TARGETED_IN'));
    expect(pairs('PERPETRATED', 'INSTIGATED').filter((pair) => harmed.has(pair))).toEqual([]);
  });

  it('grade what the accused claim about themselves as doubtful', () => {
    const voices = new Set(
      links.filter(({ type }) => type === 'SPEAKS_FOR').map(({ subject, object }) => `${subject} ${object}`),
    );
    const ofThemselves = links.filter(
      ({ stance, subject, attributedTo }) =>
        stance === 'DENIES' &&
        attributedTo.some((speaker) => speaker === subject || voices.has(`${speaker} ${subject}`)),
    );
    expect(ofThemselves.length).toBeGreaterThan(0);
    expect(ofThemselves.filter(({ credibility }) => credibility !== 4).map(({ key }) => key)).toEqual([]);
  });

  it('deny no link without a supporting claim', () => {
    const key = ({ subject, type, object }: Row) => `${subject} ${String(type)} ${object}`;
    const claimed = new Set(links.filter(({ stance }) => stance === 'SUPPORTS').map(key));
    const idle = links.filter((link) => link.stance === 'DENIES' && !claimed.has(key(link)));
    expect(idle.map(({ key: id }) => id)).toEqual([]);
  });

  it('date the article to 20 or 21 October 2013', () => {
    const article = file.sources
      .map(({ value }) => value as { id: string; published?: string })
      .find(({ id }) => id === 'src-insight-crime-2013-10');
    expect(article?.published).toBe('2013-10-20/2013-10-21');
  });

  it('place regions on the border in both countries', () => {
    const lies = (id: string) =>
      links
        .filter(({ type, subject }) => type === 'LOCATED_IN' && subject === id)
        .map(({ object }) => object);
    for (const id of ['desaguadero', 'lake-titicaca', 'suches-river'])
      expect(lies(id)).toEqual(expect.arrayContaining(['puno', 'la-paz-department']));
    expect(lies('bolivia-peru-border')).toEqual(expect.arrayContaining(['bolivia', 'peru']));
    expect(lies('kimbiri')).toEqual(expect.arrayContaining(['cusco', 'vraem']));
  });
});
