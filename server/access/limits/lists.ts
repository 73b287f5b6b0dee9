import {
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';
import { LimitExceeded } from './limit-exceeded.ts';
import type { LimitRule } from './rule.ts';

/** Maximum items per list of the input, unless {@link LONGER} allows more: more than a person picks by hand. */
const MAX_ITEMS = 1_000;
/** The number of entities that a canvas holds. */
const ON_CANVAS = 10_000;
/** The number of links between them. */
const LINKS_ON_CANVAS = 100_000;
/** A batch of claims; the size of the request body bounds it as well. */
const BATCH = 5_000;

/** Lists that may be longer, by schema coordinate. */
const LONGER: Readonly<Record<string, number>> = {
  'Query.neighborhood(ids:)': ON_CANVAS,
  'Query.neighborhood(except:)': ON_CANVAS,
  'Query.subgraph(entityIds:)': ON_CANVAS,
  'Query.subgraph(linkIds:)': LINKS_ON_CANVAS,
  'EntityFilter.ids': ON_CANVAS,
  'CentralityInput.entityIds': ON_CANVAS,
  'CommunitiesInput.entityIds': ON_CANVAS,
  'EvidenceFilter.excludeSources': ON_CANVAS,
  'EvidenceFilter.excludeSpeakers': ON_CANVAS,
  'EvidenceFilter.excludePublishers': ON_CANVAS,
  'RecordClaimsInput.entities': BATCH,
  'RecordClaimsInput.sources': BATCH,
  'RecordClaimsInput.linkClaims': BATCH,
  'RecordClaimsInput.valueClaims': BATCH,
};

/** Maximum items of the list at a schema coordinate. */
export const mostItems = (coordinate: string): number => LONGER[coordinate] ?? MAX_ITEMS;

/** Rejects operations with a list, in an argument or a field inside it, that is longer than the maximum. */
export const listLimit: LimitRule = ({ schema, document, operation, variables = {} }) => {
  const types = new TypeInfo(schema);
  const running = document.definitions.filter(
    (definition) => definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  visit(
    { ...document, definitions: running },
    visitWithTypeInfo(types, {
      Argument(node) {
        const [argument, parent, field] = [types.getArgument(), types.getParentType(), types.getFieldDef()];
        if (!argument || !parent || !field) return false;
        const value = valueOfNode(node.value, variables);
        checkLists(value, argument.type, argument.name, `${parent.name}.${field.name}(${argument.name}:)`);
        return false;
      },
    }),
  );
};

/** Throws LimitExceeded for the first list in a value that is too long; `at` is the path of the value. */
export function checkLists(value: unknown, type: GraphQLInputType, at: string, coordinate: string): void {
  const plain = getNullableType(type);
  if (isListType(plain)) {
    if (!Array.isArray(value)) return checkLists(value, plain.ofType, at, coordinate);
    const most = mostItems(coordinate);
    if (value.length > most) {
      const [limit, got] = [most, value.length].map((count) => count.toLocaleString('en'));
      throw new LimitExceeded('LIST', `${at} must have at most ${limit} items; got ${got}`);
    }
    value.forEach((item, i) => checkLists(item, plain.ofType, `${at}[${i}]`, coordinate));
  } else if (isInputObjectType(plain) && typeof value === 'object' && value !== null) {
    for (const field of Object.values(plain.getFields())) {
      const inner = (value as Readonly<Record<string, unknown>>)[field.name];
      if (inner != null) checkLists(inner, field.type, `${at}.${field.name}`, `${plain.name}.${field.name}`);
    }
  }
}

/** Evaluates the lists and objects of a literal, with its variables filled in; other values are undefined. */
function valueOfNode(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  if (node.kind === Kind.VARIABLE) return variables[node.name.value];
  if (node.kind === Kind.LIST) return node.values.map((value) => valueOfNode(value, variables));
  if (node.kind !== Kind.OBJECT) return undefined;
  return Object.fromEntries(
    node.fields.map(({ name, value }) => [name.value, valueOfNode(value, variables)]),
  );
}
