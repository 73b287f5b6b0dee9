import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { InvalidInput, type Problem } from '../../model/errors.ts';
import { mappingShape, type Mapping } from './mapping.ts';

/** Longest mapping, in UTF-16 units, and most aliases in one: reading goes with the square of them. */
const MAX_MAPPING = 100_000;
const MAX_ALIASES = 1_000;
/** Most that is told of what is wrong with one. */
const MAX_PROBLEMS = 100;

/** The library runs out of stack, and says so. */
const inWords = (message: string) => (/call stack/.test(message) ? 'is nested too deep' : message);

/** Reads a mapping. Throws InvalidInput (`m.yaml:12 tables.rows.links`) for what is wrong in it. */
export function parseMapping(yaml: string, name = 'mapping'): Mapping {
  if (yaml.length > MAX_MAPPING) {
    throw new InvalidInput([{ at: name, message: `is longer than ${MAX_MAPPING} characters` }]);
  }
  const lines = new LineCounter();
  // Its own search for keys that are there twice, and its own messages, go with the square of the length.
  const options = { lineCounter: lines, uniqueKeys: false, prettyErrors: false, schema: 'core' } as const;
  const document = parseDocument(yaml, options);
  const [error] = document.errors;
  const wrong = error ? { offset: error.pos[0], message: inWords(error.message) } : oddIn(document);
  if (wrong) throw new InvalidInput([{ at: placeAt(wrong.offset), message: wrong.message }]);

  const parsed = mappingShape.safeParse(isMap(document.contents) ? valueOf(document) : {});
  if (parsed.success) return parsed.data;
  const problems: Problem[] = parsed.error.issues.slice(0, MAX_PROBLEMS).map((issue) => ({
    at: placeOf(issue.path),
    message: issue.message,
  }));
  throw new InvalidInput(problems);

  function valueOf(of: Document): unknown {
    try {
      return of.toJS({ maxAliasCount: 100 });
    } catch (error) {
      // What aliases stand for grows without end, or names nothing.
      throw new InvalidInput([{ at: name, message: (error as Error).message }]);
    }
  }

  function placeAt(offset: number): string {
    const { line, col } = lines.linePos(offset);
    return `${name}:${line}:${col}`;
  }

  function placeOf(path: readonly PropertyKey[]): string {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: readonly number[] } | undefined;
      if (node?.range) return `${name}:${lines.linePos(node.range[0] ?? 0).line} ${path.join('.')}`;
    }
    return [name, path.join('.')].filter(Boolean).join(' ');
  }
}

/** What YAML allows and a mapping does not: a key twice in one map, one that JavaScript keeps, aliases by the thousand. */
function oddIn(document: Document): { offset: number; message: string } | undefined {
  let odd: { offset: number; message: string } | undefined;
  let aliases = 0;
  visit(document, {
    Alias(_, { range }) {
      if (++aliases <= MAX_ALIASES) return undefined;
      odd = { offset: range?.[0] ?? 0, message: `is one alias too many; at most ${MAX_ALIASES} are read` };
      return visit.BREAK;
    },
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) {
          odd = { offset: key.range?.[0] ?? 0, message: `the key "${String(key.value)}" is there twice` };
          return visit.BREAK;
        }
        if (key.value === '__proto__') {
          odd = { offset: key.range?.[0] ?? 0, message: 'the key "__proto__" cannot be used' };
          return visit.BREAK;
        }
        keys.add(key.value);
      }
      return undefined;
    },
  });
  return odd;
}
