import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { satteri } from '@astrojs/markdown-satteri';
import { encrypted } from './addresses.ts';
import { languageFor } from './languages.ts';
import { neutralise, whyNotRendered } from './output.ts';
import { NOTE_FEATURES } from './parse.ts';
import { applyPolicy } from './policy.ts';

type Processor = ReturnType<typeof satteri>;

const FOOTNOTES = {
  en: { label: 'Footnotes', backLabel: 'Back to reference {reference}' },
  fr: { label: 'Notes', backLabel: 'Retour à l’appel de note {reference}' },
} as const;

// Table cells come with an inline `style`, which a strict Content-Security-Policy blocks.
const alignByAttribute: NonNullable<SatteriProcessorOptions['hastPlugins']>[number] = {
  name: 'align-by-attribute',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const align = /text-align:\s*(left|center|right)/.exec(
        String(node.properties?.['style'] ?? ''),
      );
      if (align?.[1] === undefined) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'dataAlign', align[1]);
    },
  },
};

// The highlighter writes the language into HTML as it stands, and the code too when it does not know the language.
const knownLanguages: NonNullable<SatteriProcessorOptions['mdastPlugins']>[number] = {
  name: 'known-languages',
  code(node, context) {
    context.setProperty(node, 'lang', languageFor(node.lang, node.value));
    context.setProperty(node, 'meta', null);
  },
};

const encryptedAutolinks: NonNullable<SatteriProcessorOptions['mdastPlugins']>[number] = {
  name: 'encrypted-autolinks',
  link(node, context) {
    context.setProperty(node, 'url', encrypted(node.url, context.textContent(node)));
  },
};

// The last look before HTML: whatever made these elements, only those of plain Markdown get through.
const plainOutput: NonNullable<SatteriProcessorOptions['hastPlugins']>[number] = {
  name: 'plain-output',
  element: {
    filter: [],
    visit(node) {
      const why = whyNotRendered(node.tagName, node.properties ?? {});
      if (why !== undefined) throw new Error(why);
    },
  },
};

/**
 * Returns the Markdown processor that renders notes: Astro's own, with the notes policy in front of it.
 * It throws on a note that breaks the policy, on the very text it is about to compile, and hands no frontmatter to the
 * compiler, where a `layout` key would be imported as a module.
 */
export function noteProcessor(): Processor {
  const options = (lang: 'en' | 'fr') => ({
    features: { ...NOTE_FEATURES, gfm: { footnotes: FOOTNOTES[lang] } },
    mdastPlugins: [knownLanguages, encryptedAutolinks],
    hastPlugins: [alignByAttribute, plainOutput],
  });
  const base = satteri(options('en'));
  return {
    ...base,
    async createMdxRenderer(shared, mdx) {
      const renderers = {
        en: await satteri(options('en')).createMdxRenderer?.(shared, mdx),
        fr: await satteri(options('fr')).createMdxRenderer?.(shared, mdx),
      };
      return {
        async process(content, filePath) {
          const [first] = applyPolicy(content).findings;
          if (first !== undefined) {
            throw new Error(`${first.line}:${first.column}: ${first.message}. ${first.remedy}`);
          }
          const renderer = renderers[filePath.endsWith('.fr.mdx') ? 'fr' : 'en'];
          if (renderer === undefined) throw new Error('the Markdown processor renders no MDX');
          const result = await renderer.process(content, filePath, {});
          return { ...result, code: neutralise(result.code) };
        },
      };
    },
  };
}
