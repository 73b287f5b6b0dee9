import type DataLoader from 'dataloader';
import { pageSize } from '../access/limits/page-size.ts';
import type { ClaimRow } from '../store/rows.ts';
import type { ClaimPageKey } from './loaders.ts';
import { connection, decodeCursor, type Connection, type PageArgs } from './page.ts';

/** A page of claims under a parent, newest record first. */
export async function claimPage(
  list: string,
  parent: string,
  args: PageArgs,
  pages: DataLoader<ClaimPageKey, ClaimRow[], string>,
  counts: DataLoader<string, number>,
): Promise<Connection<ClaimRow>> {
  const rows = await pages.load({ parent, before: seqAfter(list, args), limit: pageSize(args.first) + 1 });
  return connection(
    list,
    args,
    rows,
    (row) => [row.seq],
    (row) => row,
    () => counts.load(parent),
  );
}

/** The seq in the cursor `after`; null for the first page. */
export function seqAfter(list: string, { after }: PageArgs): number | null {
  return after == null ? null : Number(decodeCursor(list, after)[0]);
}
