import { prepare } from './prepare.mjs';

prepare();
await import('../dist/server/commands/export.js');
