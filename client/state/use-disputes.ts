import { useApiQuery } from '../api/server.ts';
import { useWorkspace } from './store.ts';

/** The disputes, with titles in the language of the workspace. */
export const useDisputes = (options?: { readonly enabled: boolean }) =>
  useApiQuery('Disputes', { language: useWorkspace((s) => s.language) }, { ...options, keep: true });
