import { retractImport } from '../../ledger/import/retract-import.ts';
import { read } from '../../store/catalogue.ts';
import type { ImportRow } from '../../store/rows.ts';
import type { RequestContext } from '../request-context.ts';
import { mayWrite } from './mutation.ts';

export const importResolvers = {
  Query: {
    imports: async (_: unknown, _args: unknown, { store }: RequestContext): Promise<ImportRow[]> =>
      (await store.read(read.imports, {})).reverse(),
  },

  Import: {
    retractedAt: ({ takenBackAt }: ImportRow) => takenBackAt,
  },

  Mutation: {
    async retractImport(_: unknown, { input }: { input: { id: string } }, context: RequestContext) {
      mayWrite(context);
      const done = await retractImport(context.store, context.vocabulary, input.id);
      context.refresh();
      return {
        graphVersion: done.version,
        retracted: done.retracted,
        retractedEntities: done.retractedEntities,
        import: async () => (await context.store.read(read.imports, {})).find(({ id }) => id === input.id),
      };
    },
  },
};
