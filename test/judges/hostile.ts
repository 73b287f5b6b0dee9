import type { ServerUnderTest } from '../support/server.ts';

/** Text that formats must escape: markup, quotes, line ends, control characters, formulas. */
export const HOSTILE = [
  '=HYPERLINK("http://example.org","x")',
  '<b>&"\' ]]>',
  'bell\u0007 and _x0041_',
  '@SUM(A1:A9)',
  "'=1",
  'mate 🧉\nñandú',
];

/** Records entities and link claims with hostile texts. */
export async function recordHostile(server: ServerUnderTest): Promise<void> {
  const input = {
    entities: HOSTILE.map((text, i) => ({
      id: `hostile-${i}`,
      kind: 'GROUP',
      name: text,
      aliases: [text],
      summary: text,
    })),
    linkClaims: HOSTILE.map((text, i) => ({
      subject: `hostile-${i}`,
      type: 'TIED_TO',
      object: 'ftc',
      hedge: 'STATED',
      source: 'src-chasqui-assessment',
      statement: text,
      locator: text,
    })),
  };
  const { errors } = await server.ask(
    'mutation R($input: RecordClaimsInput!) { recordClaims(input: $input) { recorded } }',
    { input },
  );
  expect(errors).toBeUndefined();
}
