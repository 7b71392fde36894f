import type { APIRoute } from 'astro';
import { getCatalog } from '../../../catalog/index.ts';
import { strings } from '../../../i18n/index.ts';
import { langOf, pathsInLanguages } from '../../../lib/paths.ts';
import { searchData } from '../../../lib/search-data.ts';

export const getStaticPaths = pathsInLanguages;

/** Answers with the names index of a language. */
export const GET: APIRoute = async ({ params }) => {
  const lang = langOf(params['lang']);
  const t = strings(lang);
  const kinds = { ...t.kinds, recap: t.search.recap };
  return Response.json(searchData(await getCatalog(), lang, { texts: t.search.live, kinds }));
};
