import { getNamedType, isLeafType, type GraphQLResolveInfo } from 'graphql';
import { isTurnOver, nextTurn } from '../model/event-loop.ts';

type Resolver = (parent: never, args: never, context: never, info: GraphQLResolveInfo) => unknown;

/** Items of a list that are completed in one go. */
const AT_ONCE = 32;

/**
 * Resolvers that let other requests have their turn: a query of many objects is resolved in slices, where the
 * library would go through it without a pause.
 */
export function inTurns<R extends object>(resolvers: R): R {
  const types = Object.entries(resolvers).map(([type, fields]) => [type, ofType(fields as object)]);
  return Object.fromEntries(types) as R;
}

function ofType(fields: object): object {
  // Scalars are objects of the library's.
  if (Object.getPrototypeOf(fields) !== Object.prototype) return fields;
  const wrapped = Object.entries(fields).map(([name, resolve]) => [
    name,
    typeof resolve === 'function' && !name.startsWith('__')
      ? ofField(resolve as Resolver)
      : (resolve as unknown),
  ]);
  return Object.fromEntries(wrapped) as object;
}

function ofField(resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    if (isLeafType(getNamedType(info.returnType))) return resolve(parent, args, context, info);
    const result = isTurnOver()
      ? nextTurn().then(() => resolve(parent, args, context, info))
      : resolve(parent, args, context, info);
    return result instanceof Promise ? result.then(spread) : spread(result);
  };
}

/** A long list with promises of its later items, which come turn by turn. */
function spread(result: unknown): unknown {
  if (!Array.isArray(result) || result.length <= AT_ONCE) return result;
  let turn = Promise.resolve();
  return result.map((item: unknown, i) => {
    if (i < AT_ONCE) return item;
    // The library takes a step to complete an item that is promised; the next turn is after those of this one.
    if (i % AT_ONCE === 0) turn = turn.then(nothing).then(() => (isTurnOver() ? nextTurn() : undefined));
    return new Later(turn, item);
  });
}

const nothing = () => {};

/** An item of a list that comes in a turn: a promise is made only when the library asks for it. */
class Later {
  readonly #turn: Promise<void>;
  readonly #item: unknown;

  constructor(turn: Promise<void>, item: unknown) {
    this.#turn = turn;
    this.#item = item;
  }

  then<R>(use: (item: unknown) => R): Promise<R> {
    return this.#turn.then(() => use(this.#item));
  }
}
