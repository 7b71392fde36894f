import { readFacts } from '../check/read.ts';
import { foldText, idFrom } from '../lib/ids.ts';
import type { Facts } from '../rules/facts.ts';
import { type Answers, all, one } from './answers.ts';
import { type Draft, eventDraft, talkDraft } from './drafts.ts';
import { isTimeZone, readCalendar } from './ics.ts';
import { knownSpelling, lexiconOf, speakerNames } from './known.ts';
import { editionIn, type Programme, readProgramme, type Session, ZONES } from './programme.ts';
import { settle } from './settle.ts';

/** Returns the programme in the text of a calendar export; its region decides the time zone unless `zone` names one. */
export function programmeFrom(text: string, facts: Facts, zone: string | undefined): Programme {
  if (zone !== undefined && !isTimeZone(zone))
    throw new Error(`--timezone: \`${zone}\` is no time zone; write one such as Europe/Amsterdam`);
  const { region } = editionIn(readCalendar(text, 'UTC').names);
  return readProgramme(readCalendar(text, zone ?? ZONES[region ?? 'eu']), lexiconOf(facts));
}

/** Returns what a programme answers of the questions on its event; answers given by hand come first. */
export function eventAnswers(programme: Programme, given: Answers): Answers {
  const { name, region, year, city, country, virtual, days } = programme;
  const host = programme.sessions.map(({ url }) => url).find((url) => URL.canParse(url));
  const found: Record<string, string | undefined> = {
    name,
    region,
    year: year === undefined ? undefined : String(year),
    city: virtual ? undefined : city,
    country: virtual ? undefined : country,
    format: virtual ? 'virtual' : 'in-person',
    start: days[0]?.date,
    end: days.at(-1)?.date,
    schedule: host === undefined ? undefined : new URL(host).origin,
  };
  const answers: Answers = {};
  for (const [key, value] of Object.entries(found)) if (value !== undefined) answers[key] = [value];
  return { ...answers, ...given };
}

/** Returns the sessions whose titles, speakers or address hold all words of one of the wishes. Throws when a wish finds none. */
export function sessionsFor(wishes: readonly string[], sessions: readonly Session[]): Session[] {
  const chosen = new Set<Session>();
  for (const wish of wishes) {
    const words = foldText(wish).split(/\s+/);
    const found = sessions.filter((session) => {
      const text = foldText(
        [session.title, session.url, ...session.speakers.map(({ name }) => name)].join(' '),
      );
      return words.every((word) => text.includes(word));
    });
    if (found.length === 0)
      throw new Error(`--talk: no session with \`${wish}\` in title or speakers`);
    for (const session of found) chosen.add(session);
  }
  return [...chosen];
}

async function eventFrom(programme: Programme, given: Answers, facts: Facts): Promise<Draft> {
  const answers = await settle('event', eventAnswers(programme, given), facts);
  return eventDraft(answers, programme.days);
}

async function stubsFor(
  sessions: readonly Session[],
  programme: Programme,
  event: string,
  given: Answers,
  facts: Facts,
): Promise<Draft[]> {
  const drafts: Draft[] = [];
  const ids = new Set(facts.ids.talks);
  const names = speakerNames(facts);
  const noted = new Set(
    facts.talks.filter(({ data }) => data.event === event).map(({ data }) => idFrom(data.talk)),
  );
  for (const { title, kind, speakers, track, date, url } of sessions) {
    // A session of the same title, such as the closing remarks of each day, gets one stub.
    if (noted.has(idFrom(title))) continue;
    noted.add(idFrom(title));
    const credited = speakers.map((credit) => ({
      ...credit,
      name: knownSpelling(credit.name, names),
    }));
    for (const { name } of credited) names.add(name);
    const day = programme.days.find((one) => one.date === date)?.day;
    const talk: Answers = {
      event: [event],
      title: [title],
      kind: [kind],
      day: [day === undefined ? 'unknown' : String(day)],
      speaker: credited.map(({ name, affiliation }) =>
        affiliation ? `${name}, ${affiliation}` : name,
      ),
      track: [track],
      schedule: url ? [url] : [],
      author: all(given, 'author'),
      tag: all(given, 'tag'),
      lang: all(given, 'lang'),
      basis: all(given, 'basis'),
    };
    const answers = await settle('talk', talk, { ...facts, ids: { ...facts.ids, talks: ids } });
    ids.add(`${event}/${one(answers, 'id')}`);
    drafts.push(talkDraft(answers, facts));
  }
  return drafts;
}

// The questions on a talk look the event up, which may be about to be made.
function withEvent(facts: Facts, draft: Draft, id: string): Facts {
  const file = { ...draft, file: draft.path, bytes: Buffer.from(draft.text) };
  const { events } = readFacts([file], new Set()).facts;
  const ids = { ...facts.ids, events: new Set([...facts.ids.events, id]) };
  return { ...facts, events: [...facts.events, ...events], ids };
}

/** Returns the file of a programme's event, unless there is one, and a stub for each of some sessions. Throws when that leaves nothing. */
export async function draftsFrom(
  programme: Programme,
  chosen: readonly Session[],
  given: Answers,
  facts: Facts,
): Promise<Draft[]> {
  const event = await eventFrom(programme, given, facts);
  const id = event.path.replace(/\.yml$/, '');
  const isNew = !facts.ids.events.has(id);
  if (!isNew && chosen.length === 0)
    throw new Error(
      `content/events/${id}.yml is there already, and stays as it is. --talk "words" makes stubs of its sessions.`,
    );
  const known = isNew ? withEvent(facts, event, id) : facts;
  const stubs = await stubsFor(chosen, programme, id, given, known);
  return isNew ? [event, ...stubs] : stubs;
}

/** Returns a programme as lines of text, day by day, with what was left out at the end. */
export function programmeAsText({ days, sessions, leftOut }: Programme): string {
  const known = new Set(days.map(({ date }) => date));
  const line = ({ kind, track, title, speakers }: Session) => {
    const people = speakers.map(({ name, affiliation }) =>
      affiliation ? `${name} (${affiliation})` : name,
    );
    return `  ${kind} · ${track} · ${title}${people.length > 0 ? ` · ${people.join(', ')}` : ''}`;
  };
  const blocks = [
    ...days.map(({ day, date, label }) => ({
      head: `Day ${day}, ${date}${label ? `, ${label}` : ''}`,
      of: sessions.filter((session) => session.date === date),
    })),
    { head: 'Other days', of: sessions.filter(({ date }) => !known.has(date)) },
  ].filter(({ of }) => of.length > 0);
  const reasons = [...Map.groupBy(leftOut, ({ why }) => why)].map(
    ([why, entries]) => `  ${entries.length} × ${why}`,
  );
  return [
    ...blocks.map(
      ({ head, of }) =>
        `${head}: ${of.length} ${of.length === 1 ? 'session' : 'sessions'}\n${of.map(line).join('\n')}`,
    ),
    `Left out:\n${reasons.join('\n') || '  nothing'}`,
  ].join('\n\n');
}
