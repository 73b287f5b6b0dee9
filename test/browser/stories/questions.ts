/** The questions of the stories by id, which are the headings of `docs/stories.md`. */
export const QUESTIONS = {
  'who-was-behind-it': 'Who says that Peruvians were behind it, and who denies it?',
  'how-many-died': 'How many died, by whom and when?',
  'brazil-to-apolo': 'Who links Brazil to Apolo, and how sure is it?',
  'on-the-minister-alone': 'What depends on the minister alone?',
  'what-sources-disagree-on': 'What do sources disagree on?',
  'a-report-denies-it': 'A new report denies it: what changes when it is recorded?',
  'the-middleman': 'Which entities must every path between Brazil and Apolo pass?',
  'firm-words-only': 'What is left if only stated and reported claims count?',
  'what-a-source-carries': 'How good is this source, and what would be lost without it?',
  'who-operates-there': 'Who operates in Bolivia?',
  'the-same-as-text': 'Which links on the canvas are weakest, as a table?',
  'where-it-joins': 'How does a spreadsheet of alliances connect to the graph?',
} as const;

export type StoryId = keyof typeof QUESTIONS;
