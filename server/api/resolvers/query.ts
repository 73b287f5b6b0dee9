import { CREDIBILITIES } from '../../model/kinds.ts';
import { pageSize } from '../../access/limits/page-size.ts';
import { wordsWithin } from '../../access/limits/words.ts';
import { entitiesByDegree } from '../../analysis/entities-by-degree.ts';
import { isTurnOver, nextTurn } from '../../model/event-loop.ts';
import { fold } from '../../model/fold.ts';
import { InvalidInput } from '../../model/errors.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Language, Vocabulary } from '../../model/vocabulary.ts';
import { read } from '../../store/catalogue.ts';
import type { RequestContext } from '../request-context.ts';
import { entityAt } from '../entity-node.ts';
import { seqAfter } from '../claim-page.ts';
import { compareKeys, connection, decodeCursor, pageInOrder, type PageArgs } from '../page.ts';

interface EntitiesArgs extends PageArgs {
  readonly filter?: { ids?: string[] | null; kinds?: Kind[] | null; subtypes?: string[] | null } | null;
  readonly orderBy: 'NAME_ASC' | 'NAME_DESC' | 'LINKS_DESC';
}

export const queryResolvers = {
  Query: {
    async entity(_: unknown, { id }: { id: string }, context: RequestContext) {
      const { projection } = await context.graph();
      const number = projection.numberOf(id);
      return number === undefined ? null : entityAt(projection, number);
    },
    claim: (_: unknown, { id }: { id: string }, { loaders }: RequestContext) => loaders.claim.load(id),
    async source(_: unknown, { id }: { id: string }, { loaders }: RequestContext) {
      const row = await loaders.source.load(id);
      return row && !row.retractedAt ? row : null;
    },
    async link(_: unknown, { id }: { id: string }, context: RequestContext) {
      const { projection, view } = await context.graph();
      return view().at(projection.linkNumberOf(id));
    },

    async entities(_: unknown, args: EntitiesArgs, context: RequestContext) {
      return args.orderBy === 'LINKS_DESC' ? entitiesByLinks(args, context) : entitiesByName(args, context);
    },

    async sources(_: unknown, args: PageArgs, { store }: RequestContext) {
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

    async search(
      _: unknown,
      args: { text: string; kinds?: Kind[] | null; first: number },
      context: RequestContext,
    ) {
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

    async searchEvidence(_: unknown, args: PageArgs & { text: string }, { store }: RequestContext) {
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

    vocabulary: (_: unknown, { language }: { language: Language }, { vocabulary }: RequestContext) => ({
      ...labelled(vocabulary, language),
      hedgeWeights: Object.entries(vocabulary.weights.hedge).map(([hedge, weight]) => ({ hedge, weight })),
      reliabilityWeights: Object.entries(vocabulary.weights.reliability).map(([reliability, weight]) => ({
        reliability,
        weight,
      })),
      credibilityWeights: CREDIBILITIES.map((credibility) => ({
        credibility,
        weight: vocabulary.weights.credibility[`${credibility}`],
      })),
    }),

    async graph(_: unknown, _args: unknown, context: RequestContext) {
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
};

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
      label: labels?.properties.get(property) ?? rule.label,
      termLabels: rule.terms.map((term) => labels?.terms.get(term) ?? term),
      units: rule.unit ? [rule.unit, ...Object.keys(rule.conversions)] : [],
    })),
    subtypes: [...vocabulary.subtypes].flatMap(([kind, subtypes]) =>
      [...subtypes].map(([subtype, label]) => ({
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
  return { ids: filter?.ids ?? [], kinds: filter?.kinds ?? [], subtypes: filter?.subtypes ?? [] };
}
