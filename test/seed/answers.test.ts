import { answers } from './answers.ts';

describe('questions about the Apolo case', () => answers(() => undefined));
