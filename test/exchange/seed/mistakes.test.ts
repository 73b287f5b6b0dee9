import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkSeed } from '../../../server/ledger/check-seed.ts';
import { ROOT } from '../../../server/root.ts';

let seed: string;
beforeEach(() => {
  seed = mkdtempSync(join(tmpdir(), 'chasqui-seed-'));
  cpSync(join(ROOT, 'seed'), seed, { recursive: true });
});
afterEach(() => rmSync(seed, { recursive: true, force: true }));

/** The problems of a seed, as the command prints them; empty when it is valid. */
function mistakesIn(folder: string): string {
  try {
    checkSeed(folder);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

/** Changes a file of a copy of the seed and checks it; returns the output, and the changed line. */
function check(file: string, from: string, to: string) {
  const path = join(seed, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not contain ${from}`);
  writeFileSync(path, text.replace(from, to));
  const line = text.slice(0, text.indexOf(from)).split('\n').length + (from.startsWith('\n') ? 1 : 0);
  return { output: mistakesIn(seed), line };
}

describe('a mistake in the seed is reported with its file and line:', () => {
  it.each([
    [
      'an unknown link type',
      'apolo/link-claims.csv',
      'apolo-ambush-2013,OCCURRED_IN',
      'apolo-ambush-2013,HAPPENED_IN',
      'link-claims.csv',
      /type: unknown link type "HAPPENED_IN"/,
    ],
    [
      'a link type without a class',
      'vocabulary/link-types.yaml',
      'class: ASSOCIATION, ',
      '',
      'link-types.yaml',
      /class: TIED_TO: missing; expected one of ASSOCIATION/,
    ],
    [
      'a list of one term',
      'vocabulary/properties.yaml',
      'terms: [open, closed]',
      'terms: [open]',
      'properties.yaml',
      /borderStatus: a list of terms must have two or more/,
    ],
    [
      'a count that is not a number',
      'vocabulary/properties.yaml',
      'nickname: {',
      'nickname: { count: true,',
      'properties.yaml',
      /nickname: only a number can be a count/,
    ],
    [
      'a stage of a commodity that is not a subtype',
      'vocabulary/commodities.yaml',
      'leaf:',
      'leaves:',
      'commodities.yaml',
      /unknown subtype of COMMODITY "leaves"/,
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
      /subject: unknown entity "ftcc"/,
    ],
    [
      'a bad date',
      'apolo/value-claims.csv',
      '2013-10-19',
      '2013-19-10',
      'value-claims.csv',
      /happened: must be an EDTF date/,
    ],
    [
      'an invalid number',
      'apolo/value-claims.csv',
      ',at least 17,17,',
      ',at least 17,seventeen,',
      'value-claims.csv',
      /min: must be a number; got "seventeen"/,
    ],
    [
      'an unknown subtype',
      'apolo/entities/regions.yaml',
      'subtype: valley',
      'subtype: vale',
      'entities/regions.yaml',
      /subtype: unknown subtype "vale" of REGION/,
    ],
    [
      'a duplicate key',
      'apolo/link-claims.csv',
      '\nF003,',
      '\nF001,',
      'link-claims.csv',
      /key: duplicate key "F001", first used at link-claims.csv:2/,
    ],
    [
      'a dispute about an unknown claim',
      'apolo/disputes.yaml',
      'claims: [F185]',
      'claims: [F999]',
      'disputes.yaml',
      /versions: unknown claim key "F999"/,
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
    [
      'a label of an unknown link type',
      'vocabulary/labels.es.yaml',
      'TIED_TO:',
      'TIED_TOO:',
      'vocabulary/labels.es.yaml',
      /unknown link type "TIED_TOO"/,
    ],
    [
      'an unknown section of labels',
      'vocabulary/labels.es.yaml',
      '\nqualifiers:',
      '\nunits: { kg: kilos }\nqualifiers:',
      'vocabulary/labels.es.yaml',
      /unknown section "units"; expected one of linkTypes, properties/,
    ],
    [
      'a label that is empty',
      'vocabulary/labels.es.yaml',
      'deaths: muertos',
      'deaths:',
      'vocabulary/labels.es.yaml',
      /deaths: expected type string; got null/,
    ],
    [
      'the same label for two link types',
      'vocabulary/labels.es.yaml',
      'label: opera en',
      'label: ocurrió en',
      'vocabulary/labels.es.yaml',
      /label: OPERATES_IN and OCCURRED_IN must have different labels; got "ocurrió en"/,
    ],
    [
      'the same label both ways for a type with a direction',
      'vocabulary/labels.es.yaml',
      'inverse: perpetrado por',
      'inverse: perpetró',
      'vocabulary/labels.es.yaml',
      /inverse: PERPETRATED has a direction, so its inverse must have a label of its own/,
    ],
    [
      'two labels for a type without a direction',
      'vocabulary/labels.es.yaml',
      'inverse: rival de',
      'inverse: enemigo de',
      'vocabulary/labels.es.yaml',
      /RIVAL_OF is symmetric, so both labels must be the same/,
    ],
  ])('%s', (_what, file, from, to, place, message) => {
    const { output, line } = check(file, from, to);
    expect(output).toMatch(message);
    expect(output).toContain(place);
    if (!/weights|disputes/.test(place)) expect(output).toContain(`${place}:${line}`);
    expect(output).not.toMatch(/\bat .*\.js:\d+/);
  });

  it.each([
    ['link type', '\n  NEAR: { label: cerca de, inverse: cerca de }', 'linkTypes:', 'NEAR'],
    ['property', '\n  price: precio', 'properties:', 'price'],
    ['term of a property', '\n  massacre: masacre', 'terms:', 'massacre'],
    ['qualifier', '\n  km: longitud en km', 'qualifiers:', 'km'],
    ['subtype of REGION', '\n    valley: valle', '  REGION:', 'valley'],
  ])('a missing label of a %s, at its section', (what, row, section, word) => {
    const labels = readFileSync(join(seed, 'vocabulary', 'labels.es.yaml'), 'utf8').split('\n');
    const { output } = check('vocabulary/labels.es.yaml', row, '');
    expect(output.trim()).toBe(
      `vocabulary/labels.es.yaml:${labels.indexOf(section) + 1} ${word}: the label of the ${what} "${word}" is missing`,
    );
  });

  it('a new vocabulary term without a Spanish label', () => {
    const { output } = check('vocabulary/subtypes.yaml', 'FLOW:', 'FLOW:\n  convoy: convoy');
    expect(output).toMatch(
      /^vocabulary\/labels.es.yaml:\d+ convoy: the label of the subtype of FLOW "convoy" is missing/,
    );
  });

  it('text that is not YAML', () => {
    const { output, line } = check(
      'apolo/sources.yaml',
      '\n- id: src-chasqui-assessment',
      '\n- id: [src-chasqui-assessment',
    );
    expect(output).toMatch(new RegExp(`^sources.yaml:(${line}|${line + 1}|${line + 2}): `));
  });

  it('a duplicate claim', () => {
    const row = readFileSync(join(seed, 'apolo', 'link-claims.csv'), 'utf8').split('\n')[1] ?? '';
    const { output } = check('apolo/link-claims.csv', row, `${row}\n${row.replace(/^F001/, 'F001x')}`);
    expect(output).toMatch(/link-claims.csv:3: duplicate of the claim at link-claims.csv:2/);
  });

  it('unexpected columns', () => {
    expect(check('apolo/link-claims.csv', 'key,facts', 'key,fact').output).toMatch(
      /link-claims.csv:1: the columns must be key, facts, .*; got key, fact, /,
    );
  });
});

describe('npm run seed:check', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'dist', 'server', 'commands', 'seed-check.js'), ...args], {
      encoding: 'utf8',
    });

  it('prints a summary of the seed', () => {
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toMatch(/^The seed is sound: \d+ entities, \d+ sources, \d+ claims/);
  });

  it('prints the mistakes of another folder, and fails', () => {
    const { output } = check('apolo/link-claims.csv', 'key,facts', 'key,fact');
    expect(run(seed)).toMatchObject({ status: 1, stdout: '', stderr: `${output}\n` });
  });
});
