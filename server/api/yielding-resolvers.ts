import { getNamedType, isLeafType, type GraphQLResolveInfo } from 'graphql';
import { shouldYield, yieldToEventLoop } from '../model/event-loop.ts';

type Resolver = (parent: never, args: never, context: never, info: GraphQLResolveInfo) => unknown;

/** List items that are completed before the next yield. */
const SLICE = 32;

/**
 * Makes resolvers yield to the event loop: a response with many objects is resolved in slices, where graphql-js would
 * block other requests until it is done.
 */
export function yieldingResolvers<R extends object>(resolvers: R): R {
  const types = Object.entries(resolvers).map(([type, fields]) => [type, wrapType(fields as object)]);
  return Object.fromEntries(types) as R;
}

function wrapType(fields: object): object {
  // Scalars are instances of a class of graphql-js.
  if (Object.getPrototypeOf(fields) !== Object.prototype) return fields;
  const wrapped = Object.entries(fields).map(([name, resolve]) => [
    name,
    typeof resolve === 'function' && !name.startsWith('__')
      ? wrapField(resolve as Resolver)
      : (resolve as unknown),
  ]);
  return Object.fromEntries(wrapped) as object;
}

function wrapField(resolve: Resolver): Resolver {
  return (parent, args, context, info) => {
    if (isLeafType(getNamedType(info.returnType))) return resolve(parent, args, context, info);
    const result = shouldYield()
      ? yieldToEventLoop().then(() => resolve(parent, args, context, info))
      : resolve(parent, args, context, info);
    return result instanceof Promise ? result.then(deferSlices) : deferSlices(result);
  };
}

/** A long list in which every item after the first slice is a promise, with a yield between slices. */
function deferSlices(result: unknown): unknown {
  if (!Array.isArray(result) || result.length <= SLICE) return result;
  let sliceStart = Promise.resolve();
  return result.map((item: unknown, i) => {
    if (i < SLICE) return item;
    // graphql-js takes one microtask to complete a promised item; a yield must follow those of the previous slice.
    if (i % SLICE === 0)
      sliceStart = sliceStart.then(doNothing).then(() => (shouldYield() ? yieldToEventLoop() : undefined));
    return new DeferredItem(sliceStart, item);
  });
}

const doNothing = () => {};

/** A list item that resolves when its slice starts. The promise is created only when graphql-js asks for the item. */
class DeferredItem {
  readonly #sliceStart: Promise<void>;
  readonly #item: unknown;

  constructor(sliceStart: Promise<void>, item: unknown) {
    this.#sliceStart = sliceStart;
    this.#item = item;
  }

  then<R>(use: (item: unknown) => R): Promise<R> {
    return this.#sliceStart.then(() => use(this.#item));
  }
}
