import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { InvalidInput, type Problem } from '../../model/errors.ts';
import { mappingShape, type Mapping } from './mapping.ts';

/** Maximum UTF-16 units and aliases per mapping: parsing takes quadratic time. */
const MAX_MAPPING = 100_000;
const MAX_ALIASES = 1_000;
/** Maximum problems that are reported. */
const MAX_PROBLEMS = 100;

/** The parser overflows the stack for deep nesting, and reports that as an error. */
const plainMessage = (message: string) =>
  /call stack/.test(message) ? 'the mapping is nested too deeply' : message;

/** Parses a mapping. Throws InvalidInput with all its problems (`m.yaml:12 tables.rows.links`). */
export function parseMapping(yaml: string, name = 'mapping'): Mapping {
  if (yaml.length > MAX_MAPPING) {
    throw new InvalidInput([
      { at: name, message: `a mapping must have at most ${MAX_MAPPING} characters; got ${yaml.length}` },
    ]);
  }
  const lines = new LineCounter();
  // The parser's own check for duplicate keys, and its pretty messages, take quadratic time.
  const options = { lineCounter: lines, uniqueKeys: false, prettyErrors: false, schema: 'core' } as const;
  const document = parseDocument(yaml, options);
  const [error] = document.errors;
  const syntax = error
    ? { offset: error.pos[0], message: plainMessage(error.message) }
    : findSyntaxProblem(document);
  if (syntax) throw new InvalidInput([{ at: placeAt(syntax.offset), message: syntax.message }]);

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
      // Aliases expand exponentially, or are undefined.
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

/** Finds what YAML allows and a mapping does not: duplicate keys, `__proto__`, and thousands of aliases. */
function findSyntaxProblem(document: Document): { offset: number; message: string } | undefined {
  let problem: { offset: number; message: string } | undefined;
  let aliases = 0;
  visit(document, {
    Alias(_, { range }) {
      if (++aliases <= MAX_ALIASES) return undefined;
      problem = { offset: range?.[0] ?? 0, message: `a mapping must have at most ${MAX_ALIASES} aliases` };
      return visit.BREAK;
    },
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) {
          problem = { offset: key.range?.[0] ?? 0, message: `duplicate key "${String(key.value)}"` };
          return visit.BREAK;
        }
        if (key.value === '__proto__') {
          problem = { offset: key.range?.[0] ?? 0, message: 'the key "__proto__" is not allowed' };
          return visit.BREAK;
        }
        keys.add(key.value);
      }
      return undefined;
    },
  });
  return problem;
}
