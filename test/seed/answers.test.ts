import { answers } from './answers.ts';

describe('what the Apolo case answers', () => answers(() => undefined));
