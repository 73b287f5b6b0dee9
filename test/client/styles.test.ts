import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { ROOT } from '../../server/root.ts';

const CLIENT = join(ROOT, 'client');
const read = (path: string) => readFileSync(join(CLIENT, path), 'utf8');
const files = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const modules = files.filter((path) => path.endsWith('.module.css'));

/** The classes with rules in a style sheet. */
function classesOf(css: string): Set<string> {
  const selectors = css.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/\{[^{}]*\}/g, ' ');
  return new Set([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));
}

interface Use {
  readonly component: string;
  readonly name: string;
}

/** The classes of each module that components use, and the modules that are indexed by a variable. */
function findUses(): { readonly uses: Map<string, Use[]>; readonly byVariable: Set<string> } {
  const uses = new Map<string, Use[]>(modules.map((path) => [path, []]));
  const byVariable = new Set<string>();
  for (const component of files.filter((path) => path.endsWith('.tsx'))) {
    const source = read(component);
    for (const [, alias = '', from = ''] of source.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)) {
      const path = normalize(join(dirname(component), from)).replaceAll('\\', '/');
      const names = [...source.matchAll(new RegExp(`(?<![\\w./-])${alias}\\.(\\w+)`, 'g'))];
      uses.get(path)?.push(...names.map(([, name = '']) => ({ component, name })));
      if (source.includes(` ${alias}[`)) byVariable.add(path);
    }
  }
  return { uses, byVariable };
}

describe('the style sheets of components', () => {
  const { uses, byVariable } = findUses();

  it('have a rule for each class that a component uses', () => {
    const unknown = modules.flatMap((path) => {
      const classes = classesOf(read(path));
      return (uses.get(path) ?? []).filter(({ name }) => !classes.has(name));
    });
    expect(modules.length).toBeGreaterThan(30);
    expect(unknown).toEqual([]);
  });

  it('have no rule for a class that no component uses', () => {
    const unused = modules
      .filter((path) => !byVariable.has(path))
      .flatMap((path) => {
        const named = new Set(uses.get(path)?.map(({ name }) => name));
        return [...classesOf(read(path))]
          .filter((name) => !named.has(name))
          .map((name) => `${path} .${name}`);
      });
    expect(unused).toEqual([]);
  });
});
