import { CREDIBILITIES, HEDGES, KINDS, RELIABILITIES } from '../../model/kinds.ts';
import { pageSize } from '../../access/limits/page-size.ts';
import { wordsWithin } from '../../access/limits/words.ts';
import { entitiesByDegree } from '../../analysis/entities-by-degree.ts';
import { shouldYield, yieldToEventLoop } from '../../model/event-loop.ts';
import { fold } from '../../model/fold.ts';
import { invalidInput } from '../../model/errors.ts';
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
      checkSearchText(args.text);
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
      checkSearchText(args.text);
      const words = wordsWithin(fold(args.text), 'text');
      if (words.length === 0) throw invalidInput('text', 'SEARCH_WITHOUT_WORD');
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
      ...withLabels(vocabulary, language),
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
      const liveClaims = projection.valueClaims.length + projection.columns.liveClaims;
      return {
        engine: context.store.engine,
        version: projection.version,
        entities: projection.entityCount,
        links: projection.columns.liveLinks,
        claims: liveClaims,
        retractedClaims: (row?.claimSeq ?? liveClaims) - liveClaims,
        sources: projection.columns.sourceCount,
        disputes: computed.length + new Set(named.map(({ id }) => id)).size,
        title: row?.title ?? 'Chasqui',
        startEntities: row?.startEntities ?? [],
      };
    },
  },
} satisfies Resolvers;

/** The vocabulary with labels in a language. */
function withLabels(vocabulary: Vocabulary, language: Language) {
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
      kinds: rule.of,
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

/** Maximum length of a search text in UTF-16 code units: longer than any name. */
const MAX_SEARCH_TEXT = 200;

function checkSearchText(text: string): void {
  if (text.length > MAX_SEARCH_TEXT)
    throw invalidInput('text', 'TEXT_TOO_LONG', { max: MAX_SEARCH_TEXT, length: text.length });
}

async function entitiesByName(args: EntitiesArgs, { store, loaders }: RequestContext) {
  const descending = args.orderBy === 'NAME_DESC';
  const list = `entities ${args.orderBy}`;
  const [afterKey, afterId] = args.after ? decodeCursor(list, args.after) : [descending ? null : '', ''];
  const filter = filterOf(args);
  const rows = await store.read(descending ? read.entitiesByNameBackwards : read.entitiesByName, {
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
  if (shouldYield()) await yieldToEventLoop();
  const { ids, kinds, subtypes } = filterOf(args);
  const [kindSet, subtypeSet] = [new Set<string>(kinds), new Set<string | null>(subtypes)];
  const matches = (entity: number) =>
    (kindSet.size === 0 || kindSet.has(projection.kindOf(entity))) &&
    (subtypeSet.size === 0 || subtypeSet.has(projection.subtypeOf(entity)));
  const requested = ids.flatMap((id) => projection.numberOf(id) ?? []);
  const requestedSet = ids.length > 0 ? new Set(requested) : null;
  const byDegree = entitiesByDegree(projection);
  const isAll = !requestedSet && kindSet.size + subtypeSet.size === 0;
  return pageInOrder(
    'entities LINKS_DESC',
    args,
    isAll
      ? byDegree
      : byDegree.filter((entity) => (!requestedSet || requestedSet.has(entity)) && matches(entity)),
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
