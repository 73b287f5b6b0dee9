/** What was read is no view; the message says where and what would be right. */
export class NoView extends Error {}
