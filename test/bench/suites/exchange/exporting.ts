import type { Figure } from '../../measure.ts';
export async function* exporting(_withPeers: boolean): AsyncGenerator<Figure> {}
