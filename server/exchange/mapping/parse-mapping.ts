import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { InvalidInput, invalidInput } from '../../model/errors.ts';
import { message, type Message } from '../../model/messages.ts';
import { parseShape } from '../../model/parse-shape.ts';
import { mappingShape, type Mapping } from './mapping.ts';

/** Maximum UTF-16 units and aliases per mapping: parsing takes quadratic time. */
const MAX_MAPPING = 100_000;
const MAX_ALIASES = 1_000;
/** Maximum problems that are reported. */
const MAX_PROBLEMS = 100;

/** The parser overflows the stack for deep nesting, and reports that as an error. */
const syntaxMessage = (detail: string) =>
  /call stack/.test(detail) ? message('MAPPING_TOO_DEEP') : message('YAML_INVALID', { detail });

/** Parses a mapping. Throws InvalidInput with all its problems (`m.yaml:12 tables.rows.links`). */
export function parseMapping(yaml: string, name = 'mapping'): Mapping {
  if (yaml.length > MAX_MAPPING) {
    throw invalidInput(name, 'MAPPING_TOO_LONG', { max: MAX_MAPPING, length: yaml.length });
  }
  const lines = new LineCounter();
  // The parser's own check for duplicate keys, and its pretty messages, take quadratic time.
  const options = { lineCounter: lines, uniqueKeys: false, prettyErrors: false, schema: 'core' } as const;
  const document = parseDocument(yaml, options);
  const [error] = document.errors;
  const syntax = error
    ? { offset: error.pos[0], problem: syntaxMessage(error.message) }
    : findSyntaxProblem(document);
  if (syntax) throw new InvalidInput([{ at: placeAt(syntax.offset), ...syntax.problem }]);

  const parsed = parseShape(mappingShape, isMap(document.contents) ? valueOf(document) : {});
  if (parsed.success) return parsed.data;
  const problems = parsed.problems.slice(0, MAX_PROBLEMS);
  throw new InvalidInput(problems.map(({ path, message: wrong }) => ({ at: placeOf(path), ...wrong })));

  function valueOf(of: Document): unknown {
    try {
      return of.toJS({ maxAliasCount: 100 });
    } catch (error) {
      // Aliases expand exponentially, or are undefined.
      throw invalidInput(name, 'YAML_INVALID', { detail: (error as Error).message });
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

interface SyntaxProblem {
  readonly offset: number;
  readonly problem: Message;
}

/** Finds what YAML allows and a mapping does not: duplicate keys, `__proto__`, and thousands of aliases. */
function findSyntaxProblem(document: Document): SyntaxProblem | undefined {
  let found: SyntaxProblem | undefined;
  let aliases = 0;
  visit(document, {
    Alias(_, { range }) {
      if (++aliases <= MAX_ALIASES) return undefined;
      const problem = message('MAPPING_TOO_MANY_ALIASES', { max: MAX_ALIASES });
      found = { offset: range?.[0] ?? 0, problem };
      return visit.BREAK;
    },
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) {
          const problem = message('MAPPING_KEY_TWICE', { key: String(key.value) });
          found = { offset: key.range?.[0] ?? 0, problem };
          return visit.BREAK;
        }
        if (key.value === '__proto__') {
          const problem = message('MAPPING_KEY_FORBIDDEN', { key: key.value });
          found = { offset: key.range?.[0] ?? 0, problem };
          return visit.BREAK;
        }
        keys.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}
