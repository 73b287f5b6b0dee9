import { storiesTold } from './told.ts';

storiesTold('pointer', 'ES');
