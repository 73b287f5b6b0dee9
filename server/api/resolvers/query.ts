import { CREDIBILITIES, HEDGES, KINDS, RELIABILITIES } from '../../model/kinds.ts';
import { pageSize } from '../../access/limits/page-size.ts';
import { wordsWithin } from '../../access/limits/words.ts';
import { entitiesByDegree } from '../../analysis/entities-by-degree.ts';
import { isTurnOver, nextTurn } from '../../model/event-loop.ts';
import { fold } from '../../model/fold.ts';
import { InvalidInput } from '../../model/errors.ts';
import type { Language, Vocabulary } from '../../model/vocabulary.ts';
import { read } from '../../store/catalogue.ts';
import type { RequestContext } from '../request-context.ts';
import { entityAt } from '../entity-node.ts';
import type { QueryEntitiesArgs, RequireFields, Resolvers } from '../generated.ts';
import { seqAfter } from '../claim-page.ts';
import { compareKeys, connection, decodeCursor, pageInOrder } from '../page.ts';

type EntitiesArgs = RequireFields<QueryEntitiesArgs, 'orderBy' | 'first'>;

export const queryResolvers = {
  Query: {
    async entity(_, { id }, context) {
      const { projection } = await context.graph();
      const number = projection.numberOf(id);
      return number === undefined ? null : entityAt(projection, number);
    },
    claim: (_, { id }, { loaders }) => loaders.claim.load(id),
    async source(_, { id }, { loaders }) {
      const row = await loaders.source.load(id);
      return row && !row.retractedAt ? row : null;
    },
    async link(_, { id }, context) {
      const { projection, view } = await context.graph();
      return view().at(projection.linkNumberOf(id));
    },

    async entities(_, args, context) {
      return args.orderBy === 'LINKS_DESC' ? entitiesByLinks(args, context) : entitiesByName(args, context);
    },

    async sources(_, args, { store }) {
      const after = seqAfter('sources', args) ?? 0;
      const rows = await store.read(read.sourcesPage, { after, limit: pageSize(args.first) + 1 });
      const total = async () => (await store.read(read.countSources, {}))[0]?.total ?? 0;
      return connection(
        'sources',
        args,
        rows,
        (row) => [row.seq],
        (row) => row,
        total,
      );
    },

    async search(_, args, context) {
      pageSize(args.first);
      checkText(args.text);
      wordsWithin(fold(args.text), 'text');
      const { search, projection } = await context.graph();
      const hits = await search(args.text, args.kinds ?? null, args.first);
      return hits.map(({ entity, matched, score }) => ({
        entity: entityAt(projection, entity),
        matched,
        score,
      }));
    },

    async searchEvidence(_, args, { store }) {
      checkText(args.text);
      const words = wordsWithin(fold(args.text), 'text');
      if (words.length === 0) throw new InvalidInput([{ at: 'text', message: 'holds no word to look for' }]);
      const list = `evidence ${words.join(' ')}`;
      const before = seqAfter(list, args);
      const rows = await store.read(read.claimsWithWords, { words, before, limit: pageSize(args.first) + 1 });
      const total = async () => (await store.read(read.countClaimsWithWords, { words }))[0]?.total ?? 0;
      return connection(
        list,
        args,
        rows,
        (row) => [row.seq],
        (row) => row,
        total,
      );
    },

    vocabulary: (_, { language }, { vocabulary }) => ({
      ...labelled(vocabulary, language),
      hedgeWeights: HEDGES.map((hedge) => ({ hedge, weight: vocabulary.weights.hedge[hedge] })),
      reliabilityWeights: RELIABILITIES.map((reliability) => ({
        reliability,
        weight: vocabulary.weights.reliability[reliability],
      })),
      credibilityWeights: CREDIBILITIES.map((credibility) => ({
        credibility,
        weight: vocabulary.weights.credibility[`${credibility}`],
      })),
    }),

    async graph(_, _args, context) {
      const { projection, disputes } = await context.graph();
      const computed = await disputes();
      const [row] = await context.store.read(read.graph, {});
      const named = await context.store.read(read.namedDisputes, {});
      const live = projection.valueClaims.length + projection.columns.liveClaims;
      return {
        engine: context.store.engine,
        version: projection.version,
        entities: projection.entityCount,
        links: projection.columns.liveLinks,
        claims: live,
        retractedClaims: (row?.claimSeq ?? live) - live,
        sources: projection.columns.sourceCount,
        disputes: computed.length + new Set(named.map(({ id }) => id)).size,
        title: row?.title ?? 'Chasqui',
        startEntities: row?.startEntities ?? [],
      };
    },
  },
} satisfies Resolvers;

/** The words of the vocabulary with their labels in a language. */
function labelled(vocabulary: Vocabulary, language: Language) {
  const labels = vocabulary.translations.get(language);
  return {
    linkTypes: [...vocabulary.linkTypes].map(([type, rule]) => ({
      type,
      ...rule,
      ...labels?.linkTypes.get(type),
      keyQualifiers: rule.key,
    })),
    properties: [...vocabulary.properties].map(([property, rule]) => ({
      property,
      ...rule,
      unit: rule.unit ?? null,
      label: labels?.properties.get(property) ?? rule.label,
      termLabels: rule.terms.map((term) => labels?.terms.get(term) ?? term),
      units: rule.unit ? [rule.unit, ...Object.keys(rule.conversions)] : [],
    })),
    subtypes: KINDS.flatMap((kind) =>
      [...(vocabulary.subtypes.get(kind) ?? [])].map(([subtype, label]) => ({
        kind,
        subtype,
        label: labels?.subtypes.get(kind)?.get(subtype) ?? label,
        ...(kind === 'COMMODITY' ? vocabulary.commodities.get(subtype) : undefined),
      })),
    ),
    qualifiers: [...vocabulary.qualifiers].map(([key, { label, value, kind, terms }]) => ({
      key,
      label: labels?.qualifiers.get(key) ?? label,
      type: value,
      kinds: kind ?? [],
      terms: terms ?? [],
    })),
  };
}

/** Longest text to search for, in UTF-16 units: longer than any name, and it bounds the work. */
const MAX_SEARCH = 200;

function checkText(text: string): void {
  if (text.length > MAX_SEARCH) {
    throw new InvalidInput([
      { at: 'text', message: `has ${text.length} characters; search for ${MAX_SEARCH} at most` },
    ]);
  }
}

async function entitiesByName(args: EntitiesArgs, { store, loaders }: RequestContext) {
  const backwards = args.orderBy === 'NAME_DESC';
  const list = `entities ${args.orderBy}`;
  const [afterKey, afterId] = args.after ? decodeCursor(list, args.after) : [backwards ? null : '', ''];
  const filter = filterOf(args);
  const rows = await store.read(backwards ? read.entitiesByNameBackwards : read.entitiesByName, {
    ...filter,
    afterKey: afterKey as string | null,
    afterId: String(afterId),
    limit: pageSize(args.first) + 1,
  });
  for (const row of rows) loaders.entity.prime(row.id, row);
  const total = async () => (await store.read(read.countEntities, filter))[0]?.total ?? 0;
  return connection(
    list,
    args,
    rows,
    (row) => [row.nameKey, row.id],
    (row) => row,
    total,
  );
}

async function entitiesByLinks(args: EntitiesArgs, context: RequestContext) {
  const { projection } = await context.graph();
  if (isTurnOver()) await nextTurn();
  const { ids, kinds, subtypes } = filterOf(args);
  const [ofKinds, ofSubtypes] = [new Set<string>(kinds), new Set<string | null>(subtypes)];
  const keeps = (entity: number) =>
    (ofKinds.size === 0 || ofKinds.has(projection.kindOf(entity))) &&
    (ofSubtypes.size === 0 || ofSubtypes.has(projection.subtypeOf(entity)));
  const named = ids.flatMap((id) => projection.numberOf(id) ?? []);
  const wanted = ids.length > 0 ? new Set(named) : null;
  const inOrder = entitiesByDegree(projection);
  const isAll = !wanted && ofKinds.size + ofSubtypes.size === 0;
  return pageInOrder(
    'entities LINKS_DESC',
    args,
    isAll ? inOrder : inOrder.filter((entity) => (!wanted || wanted.has(entity)) && keeps(entity)),
    (entity) => [projection.degree(entity), projection.idOf(entity)],
    compareKeys([-1, 1]),
    (entity) => entityAt(projection, entity),
  );
}

function filterOf({ filter }: EntitiesArgs) {
  return {
    ids: [...(filter?.ids ?? [])],
    kinds: [...(filter?.kinds ?? [])],
    subtypes: [...(filter?.subtypes ?? [])],
  };
}
