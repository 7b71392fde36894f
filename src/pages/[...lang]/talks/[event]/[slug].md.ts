import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { getCatalog } from '../../../../catalog/index.ts';
import type { Talk } from '../../../../lib/entities.ts';
import { langOf, pathsOfNotes } from '../../../../lib/paths.ts';
import { talkAsMarkdown } from '../../../../lib/talk-markdown.ts';

export async function getStaticPaths() {
  return pathsOfNotes('slug', (await getCatalog()).talks);
}

export const GET: APIRoute<{ note: Talk }> = async ({ params, props }) => {
  const lang = langOf(params['lang']);
  const catalog = await getCatalog();
  const file = props.note.versions[lang]?.file ?? '';
  const text = talkAsMarkdown(
    props.note,
    catalog.event(props.note.eventId),
    lang,
    await readFile(file, 'utf8'),
  );
  return new Response(text, { headers: { 'Content-Type': 'text/markdown;charset=utf-8' } });
};
