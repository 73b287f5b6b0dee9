import { runStories } from './run-stories.ts';

runStories('pointer', 'ES');
