import { runStories } from './run-stories.ts';

runStories('keyboard', 'EN');
