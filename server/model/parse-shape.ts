import type { z } from 'zod';
import { message, type Message } from './messages.ts';

/** What is wrong with a value, and the path of the field. */
interface ShapeProblem {
  readonly path: readonly PropertyKey[];
  readonly message: Message;
}

type Parsed<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly problems: readonly [ShapeProblem, ...ShapeProblem[]] };

/** Parses a value by a schema. The problems are in our own messages: those of the library are English sentences. */
export function parseShape<T>(schema: z.ZodType<T>, value: unknown): Parsed<T> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { success: true, data: parsed.data };
  const problems = parsed.error.issues.flatMap(problemsOf) as [ShapeProblem, ...ShapeProblem[]];
  return { success: false, problems };
}

type Issue = z.core.$ZodIssue;

/** For a refinement of a schema: the message for a value that it refuses. */
export const withMessage = <T>(make: (value: T) => Message) => ({ params: { make } });

/** One problem per issue; for a union, those of the form that the value comes closest to. */
function problemsOf(issue: Issue): ShapeProblem[] {
  if (issue.code === 'invalid_union') {
    const closest = issue.errors.find((form) => !form.some(isOfWholeValue));
    if (closest)
      return closest.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }));
  }
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
    const [inner] = issue.issues;
    if (inner) return problemsOf({ ...inner, path: issue.path });
  }
  return [{ path: issue.path, message: messageOf(issue) }];
}

const isOfWholeValue = ({ code, path }: Issue) =>
  path.length === 0 && (code === 'invalid_type' || code === 'invalid_union');

function messageOf(issue: Issue): Message {
  const { input } = issue;
  const value = asText(input);
  switch (issue.code) {
    case 'custom':
      return (issue.params as ReturnType<typeof withMessage<unknown>>['params']).make(input);
    case 'invalid_type':
      return input === undefined
        ? message('MISSING', { type: issue.expected })
        : message('WRONG_TYPE', { type: issue.expected, value });
    case 'invalid_value':
      return input === undefined
        ? message('MISSING_VALUE', { expected: issue.values.map(String) })
        : message('UNKNOWN_VALUE', { value, expected: issue.values.map(String) });
    case 'unrecognized_keys':
      return message('UNKNOWN_FIELDS', { fields: issue.keys });
    case 'too_small':
      return tooSmall(issue, value);
    case 'too_big':
      return tooBig(issue, value);
    case 'invalid_format':
      if (issue.format === 'url') return message('NOT_URL', { value });
      return issue.format === 'datetime'
        ? message('NOT_INSTANT', { value })
        : message('WRONG_FORMAT', { value });
    default:
      return message('WRONG_FORM', { value });
  }
}

function tooSmall({ origin, minimum, inclusive, input }: z.core.$ZodIssueTooSmall, value: string): Message {
  const min = Number(minimum);
  if (origin === 'string')
    return min === 1 ? message('EMPTY_TEXT') : message('TEXT_TOO_SHORT', { min, length: lengthOf(input) });
  if (origin === 'array') return message('LIST_TOO_SHORT', { min, length: lengthOf(input) });
  return inclusive === false
    ? message('NUMBER_NOT_ABOVE', { min, value })
    : message('NUMBER_TOO_SMALL', { min, value });
}

function tooBig({ origin, maximum, inclusive, input }: z.core.$ZodIssueTooBig, value: string): Message {
  const max = Number(maximum);
  if (origin === 'string') return message('TEXT_TOO_LONG', { max, length: lengthOf(input) });
  if (origin === 'array') return message('LIST_TOO_LONG', { max, length: lengthOf(input) });
  return inclusive === false
    ? message('NUMBER_NOT_BELOW', { max, value })
    : message('NUMBER_TOO_LARGE', { max, value });
}

const lengthOf = (input: unknown): number => (input as { readonly length?: number } | undefined)?.length ?? 0;

/** A value as a message quotes it. Lists and objects are not: they may be deep and long. */
function asText(input: unknown): string {
  if (typeof input === 'object' && input !== null) return Array.isArray(input) ? '[…]' : '{…}';
  return String(input);
}
