import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isEdtf } from '../../model/edtf.ts';
import { message, type Message } from '../../model/messages.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const isDay = (text: string) =>
  DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
const isInstant = (text: string) =>
  /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));

function textScalar(
  name: string,
  code: 'NOT_EDTF' | 'NOT_DAY' | 'NOT_INSTANT',
  expected: string,
  isValid: (text: string) => boolean,
) {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${name} cannot be ${JSON.stringify(value)}; expected ${expected}`, {
      extensions: { code: 'BAD_USER_INPUT', problem: message(code, { value: String(value) }) },
    });
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => String(value),
    parseValue: check,
    parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : null),
  });
}

export const scalars = {
  EDTF: textScalar(
    'EDTF',
    'NOT_EDTF',
    'an EDTF date such as 2013, 2013-10, 2013-05/2013-10 or 2013-10~',
    isEdtf,
  ),
  Date: textScalar('Date', 'NOT_DAY', 'a day such as 2013-10-19', isDay),
  MessageParams: new GraphQLScalarType<never, Message['params']>({
    name: 'MessageParams',
    serialize: (params) => params as Message['params'],
  }),
  DateTime: textScalar('DateTime', 'NOT_INSTANT', 'an instant such as 2013-10-21T12:00:00Z', isInstant),
};
