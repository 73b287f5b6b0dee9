import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../server/root.ts';

const ALLOWED: ReadonlySet<string> = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'ISC',
  'BlueOak-1.0.0',
  'CC0-1.0',
]);

/** True for an SPDX expression whose licences are all allowed; an expression with a choice (OR) requires a manual review. */
const isAllowed = (expression: string | undefined) =>
  (expression ?? '')
    .replaceAll(/[()]/g, '')
    .split(' AND ')
    .every((licence) => ALLOWED.has(licence));

interface Package {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

describe('the licences', () => {
  it('of the dependencies of the server are all permissive', () => {
    const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, Package>;
    };
    const needed = Object.entries(packages).filter(([, { dev, devOptional }]) => !dev && !devOptional);
    expect(needed.length).toBeGreaterThan(100);
    expect(needed.filter(([, { license }]) => !isAllowed(license))).toEqual([]);
  });

  describe('of the dependencies of the page', () => {
    const notices = readFileSync(join(ROOT, 'dist', 'client', 'third-party-notices.txt'), 'utf8');
    const libraries = new Map(
      [...notices.matchAll(/^-{80}\n(\S+) \S+\nLicence: (.*)$/gm)].map(([, name = '', licence]) => [
        name,
        licence,
      ]),
    );

    it('are all permissive', () => {
      expect([...libraries].filter(([, licence]) => !isAllowed(licence))).toEqual([]);
    });

    it('are in the notices of the page, GraphiQL and the workers', () => {
      expect([...libraries.keys()]).toEqual(
        expect.arrayContaining(['react', 'cytoscape', 'graphiql', 'graphology-layout-forceatlas2']),
      );
      expect(notices).toContain('Copyright (c) 2016-2026, The Cytoscape Consortium');
    });
  });
});
