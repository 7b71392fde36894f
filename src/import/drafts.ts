import type { FootnoteDefinition, RootContent } from 'mdast';
import { idFrom } from '../lib/ids.ts';
import type { EventData } from '../model/event.ts';
import { toMdx } from './body.ts';
import { missingSentences } from './coverage.ts';
import { setDays } from './days.ts';
import { summaryOf, topicsOf, yamlText } from './fields.ts';
import { list, plainText, sourceLines, talkYaml } from './frontmatter.ts';
import type { Origin } from './origin.ts';
import { plain, walk } from './tree.ts';
import type { Dropped, Reading, Talk, Understanding } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A file to be written, below the content folder. */
export interface Draft {
  file: string;
  text: string;
  title: string;
  talk: Talk | undefined;
  event: string;
  lang: 'en' | 'fr';
}

/** What a draft is made from besides the talk itself. */
export interface Making {
  event: { id: string; data: EventData };
  origin: Origin;
  vocabulary: Vocabulary;
  /** The path below `content/images` of a picture that lies beside the input. */
  picture(url: string, event: string): string | undefined;
}

const wordsIn = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function slugFor(title: string, otherwise: string, taken: Set<string>): string {
  const whole = idFrom(title.replace(/&/g, ' and '));
  const short = whole.length > 80 ? whole.slice(0, 80).replace(/-[^-]*$/, '') : whole;
  const base = short.length < 3 ? otherwise : short;
  let slug = base;
  for (let number = 2; taken.has(slug); number++) slug = `${base}-${number}`;
  taken.add(slug);
  return slug;
}

// A heading of the recap below which nothing is left, because the talks moved out.
function withoutEmptySections(nodes: readonly RootContent[], dropped: Dropped[]): RootContent[] {
  return nodes.filter((node, index) => {
    if (node.type !== 'heading') return true;
    const next = nodes.slice(index + 1).find(({ type }) => type !== 'thematicBreak');
    const empty = next === undefined || (next.type === 'heading' && next.depth <= node.depth);
    if (empty)
      dropped.push({
        line: node.position?.start.line ?? 1,
        text: plain(node),
        why: 'a heading below which nothing is left',
      });
    return !empty;
  });
}

/** Returns the drafts of a recap, one for each talk and one for the rest, and everything that is in none of them. */
export function makeDrafts(
  reading: Reading,
  understanding: Understanding,
  making: Making,
): { drafts: Draft[]; dropped: Dropped[] } {
  const { event, origin, vocabulary } = making;
  const dropped: Dropped[] = [...reading.dropped];
  const lang = origin.lang === 'fr' ? 'fr' : 'en';
  const ending = lang === 'fr' ? '.fr.mdx' : '.mdx';
  const footnotes = new Map<string, FootnoteDefinition>();
  for (const { root } of reading.parts)
    for (const { node } of walk(root))
      if (node.type === 'footnoteDefinition') footnotes.set(node.identifier, node);
  dropped.push(...setDays(reading, understanding.talks, event.data));
  const drafts: Draft[] = [];
  const slugs = new Map<string, Set<string>>();
  const bodyOf = (nodes: readonly RootContent[], links: readonly string[], id: string) =>
    toMdx(nodes, {
      links,
      picture: (url) => making.picture(url, id),
      credit: origin.author,
      footnotes,
      dropped,
    });

  for (const [index, talk] of understanding.talks.entries()) {
    const other = vocabulary.facts.events.find(({ id }) => id === talk.event);
    const at = other ? { id: other.id, data: other.data } : event;
    if (other) talk.day = undefined;
    const taken = slugs.get(at.id) ?? new Set<string>();
    slugs.set(at.id, taken);
    let body = bodyOf(
      talk.body,
      talk.links.map(({ url }) => url),
      at.id,
    );
    const count = wordsIn(body);
    if (count < 5) {
      const nothing =
        lang === 'fr'
          ? 'Le récapitulatif ne donne que le titre de cette session.'
          : 'The recap gives no more than the title of this session.';
      body = [nothing, body].filter(Boolean).join('\n\n');
      talk.unsure.push('there are no notes on it, only its title');
    }
    const yaml = talkYaml(talk, { ...making, event: at }, body, count < 40);
    const slug = slugFor(talk.title, `talk-${index + 1}`, taken);
    drafts.push({
      file: `talks/${at.id}/${slug}${ending}`,
      text: `---\n${yaml.join('\n')}\n---\n${body}\n`,
      title: talk.title,
      talk,
      event: at.id,
      lang,
    });
  }

  const rest = withoutEmptySections(understanding.recap, dropped);
  const body = bodyOf(rest, [], event.id);
  if (wordsIn(body) >= 5) {
    const { tags } = topicsOf(origin.title, body, vocabulary.facts.topics);
    const days = new Set(understanding.talks.map(({ day }) => day));
    const [day] = days;
    const otherwise =
      lang === 'fr'
        ? `Récapitulatif de ${event.data.name} par ${origin.author} : ce qui vaut pour tout l’événement.`
        : `Recap of ${event.data.name} by ${origin.author}: what belongs to the event as a whole.`;
    const yaml = [
      `event: ${event.id}`,
      ...(days.size === 1 && day !== undefined ? [`day: ${day}`] : []),
      `title: ${yamlText(origin.title)}`,
      `summary: ${yamlText(summaryOf(plainText(rest), origin.title, otherwise))}`,
      ...sourceLines(origin),
      ...list('tags', tags),
      'status: wip',
    ];
    const slug = slugFor(origin.title, 'recap', new Set());
    drafts.push({
      file: `recaps/${event.id}/${slug}${ending}`,
      text: `---\n${yaml.join('\n')}\n---\n${body}\n`,
      title: origin.title,
      talk: undefined,
      event: event.id,
      lang,
    });
  } else if (body !== '') {
    dropped.push({ line: 1, text: body, why: 'too little is left for a recap' });
  }
  dropped.push(
    ...missingSentences(
      reading,
      drafts.map(({ text }) => text),
      dropped,
      understanding.talks,
    ),
  );
  for (const talk of understanding.talks)
    for (const doubt of talk.unsure)
      dropped.push({ line: talk.line, text: talk.title, why: doubt });
  for (const doubt of origin.unsure) dropped.push({ line: 1, text: origin.title, why: doubt });
  return { drafts, dropped: dropped.sort((a, b) => a.line - b.line) };
}
