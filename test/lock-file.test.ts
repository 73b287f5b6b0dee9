import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../server/root.ts';

interface Package {
  readonly version?: string;
  readonly optionalDependencies?: Record<string, string>;
}

describe('the lock file', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Package>;
  };

  it('contains the builds of the embedded engine for every platform, although npm drops those it cannot reach', () => {
    const builds = packages['node_modules/@grafeo-db/js']?.optionalDependencies ?? {};
    expect(Object.keys(builds).length).toBeGreaterThan(1);
    for (const [name, version] of Object.entries(builds)) {
      expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
    }
  });
});
