import { storiesTold } from './told.ts';

storiesTold('keyboard', 'EN');
