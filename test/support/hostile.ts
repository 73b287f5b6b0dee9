import type { ServerUnderTest } from './server.ts';

const HOSTILE = '<img src=x onerror="alert(1)"> & \'quotes\' ]]>';

/** Entities, links and a source with texts that formats must escape: markup, control characters, unusual ids. */
const input = {
  entities: [
    {
      id: 'hostile-',
      kind: 'GROUP',
      subtype: 'traffickers',
      name: HOSTILE,
      aliases: ['bell\u0007', '"\'quoted\'"', 'e\u0301\u200d\u0301  two'],
      country: 'Nowhere; or\nnot',
    },
    { id: 'hostile-place', kind: 'REGION', name: '\u200b', summary: 'a\u0001\u2028b', iso: 'XX-1' },
    { id: 'hostile-event', kind: 'EVENT', subtype: 'law', name: 'a;b,,c', happened: '2013-10~' },
    { id: 'hostile-flow', kind: 'FLOW', name: '<b>', happened: '2013-05/..' },
    { id: 'hostile-person', kind: 'PERSON', name: 'cve', role: 'r\u0000', nationality: 'peruvian' },
    { id: 'hostile-friend', kind: 'PERSON', name: '{"a":1}', anonymous: true },
    { id: 'hostile-company', kind: 'GROUP', subtype: 'company', name: 'A, B & C; "D"' },
  ],
  sources: [
    {
      id: 'src-hostile',
      title: 'cve',
      url: 'http://example.com/a|b?q=ñ[1]%#x#y',
      language: 'qu',
      published: '2013-21',
    },
  ],
  linkClaims: [
    { subject: 'hostile-', type: 'TIED_TO', object: 'ftc', happened: '2013-10-19' },
    { subject: 'hostile-person', type: 'MEMBER_OF', object: 'hostile-', stance: 'DENIES' },
    { subject: 'hostile-person', type: 'WORKS_WITH', object: 'hostile-friend', stance: 'UNCONFIRMED' },
    { subject: 'hostile-event', type: 'APPLIES_IN', object: 'hostile-place', happened: '../2013' },
    { subject: 'hostile-', type: 'REPLACES', object: 'ftc' },
    { subject: 'hostile-person', type: 'OWNS', object: 'hostile-company', happened: '2012/..' },
    { subject: 'hostile-person', type: 'EMPLOYED_BY', object: 'hostile-company' },
    { subject: 'hostile-person', type: 'RELATIVE_OF', object: 'hostile-friend' },
    { subject: 'hostile-company', type: 'REPRESENTS', object: 'hostile-' },
    { subject: 'hostile-company', type: 'PAID', object: 'hostile-person', hedge: 'ALLEGED' },
    { subject: 'hostile-flow', type: 'CARRIED_BY', object: 'hostile-', attributedTo: ['hostile-person'] },
  ].map((claim) => ({ hedge: 'STATED', source: 'src-hostile', statement: `${HOSTILE}\u0007`, ...claim })),
};

/** Ids of the entities that {@link recordHostile} records. */
export const HOSTILE_IDS = input.entities.map(({ id }) => id);

/** Records these, and a claim that it retracts immediately. */
export async function recordHostile({ ask }: ServerUnderTest): Promise<void> {
  const record = 'mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { claims { id } } }';
  const retract = 'mutation T($input: RetractClaimInput!) { retractClaim(input: $input) { claim { id } } }';
  await dataOf(record, input);
  const wrong = { ...input.linkClaims[0], type: 'RIVAL_OF' };
  const { recordClaims } = await dataOf(record, { linkClaims: [wrong] });
  await dataOf(retract, { id: recordClaims.claims[0].id });

  async function dataOf(query: string, of: object) {
    const { data, errors } = await ask(query, { input: of });
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  }
}
