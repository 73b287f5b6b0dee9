import type { FastifyReply } from 'fastify';
import { ERRORS, type ErrorCode } from '../errors.ts';

/** Ends a request with an error in the format of GraphQL errors. */
export function refuse(reply: FastifyReply, code: ErrorCode, message: string): FastifyReply {
  return reply
    .code(ERRORS[code].status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code } }] });
}
