import { retractImport } from '../../ledger/import/retract-import.ts';
import { read } from '../../store/catalogue.ts';
import type { Resolvers } from '../generated.ts';
import { mayWrite } from './mutation.ts';

export const importResolvers = {
  Query: {
    imports: async (_, _args, { store }) => (await store.read(read.imports, {})).reverse(),
  },

  Import: {
    retractedAt: ({ takenBackAt }) => takenBackAt,
  },

  Mutation: {
    async retractImport(_, { input }, context) {
      mayWrite(context);
      const retracted = await retractImport(context.store, context.vocabulary, input.id);
      context.refresh();
      return { ...retracted, importId: input.id };
    },
  },

  RetractImportPayload: {
    graphVersion: ({ version }) => version,
    async import({ importId }, _args, { store }) {
      const found = (await store.read(read.imports, {})).find(({ id }) => id === importId);
      if (!found) throw new Error(`the import "${importId}" was retracted but does not exist`);
      return found;
    },
  },
} satisfies Resolvers;
