import { prepare } from './prepare.mjs';

prepare();
// GraphQL checks less, and answers faster.
process.env.NODE_ENV ??= 'production';
await import('../dist/server/main.js');
