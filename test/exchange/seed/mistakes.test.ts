import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../server/root.ts';

let seed: string;
beforeEach(() => {
  seed = mkdtempSync(join(tmpdir(), 'chasqui-seed-'));
  cpSync(join(ROOT, 'seed'), seed, { recursive: true });
});
afterEach(() => rmSync(seed, { recursive: true, force: true }));

/** Changes a file of a copy of the seed and checks it; returns what is printed, and the line that was changed. */
function check(file: string, from: string, to: string) {
  const path = join(seed, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(path, text.replace(from, to));
  const line = text.slice(0, text.indexOf(from)).split('\n').length + (from.startsWith('\n') ? 1 : 0);
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'dist', 'server', 'commands', 'seed-check.js'), seed],
    { encoding: 'utf8' },
  );
  return { status, said: stderr, line };
}

describe('a mistake in the seed is named with its file and line:', () => {
  it.each([
    [
      'an unknown link type',
      'apolo/link-claims.csv',
      'apolo-ambush-2013,OCCURRED_IN',
      'apolo-ambush-2013,HAPPENED_IN',
      'link-claims.csv',
      /type: "HAPPENED_IN" is no link type/,
    ],
    [
      'a wrong kind at an end',
      'apolo/link-claims.csv',
      'OCCURRED_IN,miraflores-apolo',
      'OCCURRED_IN,ftc',
      'link-claims.csv',
      /object: "ftc" is a GROUP; expected REGION/,
    ],
    [
      'an unknown id',
      'apolo/link-claims.csv',
      'ftc,TARGETED_IN',
      'ftcc,TARGETED_IN',
      'link-claims.csv',
      /subject: "ftcc" names no entity/,
    ],
    [
      'a bad date',
      'apolo/value-claims.csv',
      '2013-10-19',
      '2013-19-10',
      'value-claims.csv',
      /happened: is not an EDTF date/,
    ],
    [
      'a number that is none',
      'apolo/value-claims.csv',
      ',at least 17,17,',
      ',at least 17,seventeen,',
      'value-claims.csv',
      /min: "seventeen" is not a number/,
    ],
    [
      'an unknown subtype',
      'apolo/entities/regions.yaml',
      'subtype: valley',
      'subtype: vale',
      'entities/regions.yaml',
      /subtype: "vale" is no subtype of REGION/,
    ],
    [
      'a key given twice',
      'apolo/link-claims.csv',
      '\nF002,',
      '\nF001,',
      'link-claims.csv',
      /key: "F001" is given twice, first at link-claims.csv:2/,
    ],
    [
      'a dispute about no claim',
      'apolo/disputes.yaml',
      'claims: [F185]',
      'claims: [F999]',
      'disputes.yaml',
      /versions: "F999" is the key of no claim/,
    ],
    [
      'a bad grade',
      'apolo/sources.yaml',
      'reliability: B',
      'reliability: Z',
      'sources.yaml',
      /reliability: /,
    ],
    [
      'a link type without an inverse',
      'vocabulary/link-types.yaml',
      'inverse: has as member',
      'inversed: x',
      'vocabulary/link-types.yaml',
      /inverse/,
    ],
    [
      'a weight over 1',
      'vocabulary/weights.yaml',
      'STATED: 0.9',
      'STATED: 1.9',
      'vocabulary/weights.yaml',
      /hedge.STATED/,
    ],
  ])('%s', (_what, file, from, to, place, message) => {
    const { status, said, line } = check(file, from, to);
    expect(status).toBe(1);
    expect(said).toMatch(message);
    expect(said).toContain(place);
    if (!/weights|disputes/.test(place)) expect(said).toContain(`${place}:${line}`);
    expect(said).not.toMatch(/\bat .*\.js:\d+/);
  });

  it('text that is not YAML', () => {
    const { status, said, line } = check(
      'apolo/sources.yaml',
      '\n- id: src-chasqui-assessment',
      '\n- id: [src-chasqui-assessment',
    );
    expect(status).toBe(1);
    expect(said).toMatch(new RegExp(`^sources.yaml:(${line}|${line + 1}|${line + 2}): `));
  });

  it('a duplicate claim', () => {
    const row = readFileSync(join(seed, 'apolo', 'link-claims.csv'), 'utf8').split('\n')[1] ?? '';
    const { said } = check('apolo/link-claims.csv', row, `${row}\n${row.replace(/^F001/, 'F001x')}`);
    expect(said).toMatch(/link-claims.csv:3: is the same claim as link-claims.csv:2/);
  });

  it('columns that are not the expected ones', () => {
    expect(check('apolo/link-claims.csv', 'key,facts', 'facts,key').said).toMatch(
      /link-claims.csv:1: the columns must be key,facts/,
    );
  });
});

describe('the seed as it is', () => {
  it('is sound', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(ROOT, 'dist', 'server', 'commands', 'seed-check.js')],
      { encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^The seed is sound: \d+ entities, \d+ sources, \d+ claims/);
  });
});
