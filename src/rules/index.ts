import { aliasesFree } from './aliases-free.ts';
import { datesInOrder } from './dates-in-order.ts';
import { dayInEvent } from './day-in-event.ts';
import { eventMatchesFolder } from './event-matches-folder.ts';
import type { Rule } from './facts.ts';
import { followsInTime } from './follows-in-time.ts';
import { headingLevels } from './heading-levels.ts';
import { imagesExist } from './images-exist.ts';
import { linkHosts } from './link-hosts.ts';
import { listedOnce } from './listed-once.ts';
import { namesDiffer } from './names-differ.ts';
import { noteLinks } from './note-links.ts';
import { noteSaysSomething } from './note-says-something.ts';
import { placeholdersReplaced } from './placeholders-replaced.ts';
import { referenceExists } from './reference-exists.ts';
import { speakerFiles } from './speaker-files.ts';
import { summarySaysMore } from './summary-says-more.ts';
import { timesHaveVideo } from './times-have-video.ts';
import { titleUnique } from './title-unique.ts';
import { translationsAgree } from './translations-agree.ts';
import { usedOrAwaiting } from './used-or-awaiting.ts';
import { webAddresses } from './web-addresses.ts';
import { wordsUnique } from './words-unique.ts';

/** All rules that look at the content as a whole; the schemas and the notes policy come before them. */
export const RULES: readonly Rule[] = [
  aliasesFree,
  datesInOrder,
  dayInEvent,
  eventMatchesFolder,
  followsInTime,
  headingLevels,
  imagesExist,
  linkHosts,
  listedOnce,
  namesDiffer,
  noteLinks,
  noteSaysSomething,
  placeholdersReplaced,
  referenceExists,
  speakerFiles,
  summarySaysMore,
  timesHaveVideo,
  titleUnique,
  translationsAgree,
  usedOrAwaiting,
  webAddresses,
  wordsUnique,
];
