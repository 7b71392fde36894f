import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import { satteri } from '@astrojs/markdown-satteri';
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

/**
 * Returns the Markdown processor that renders notes: Astro's own, with the notes policy in front of it.
 * It throws on a note that breaks the policy, on the very text it is about to compile, and hands no frontmatter to the
 * compiler, where a `layout` key would be imported as a module.
 */
export function noteProcessor(): Processor {
  const options = (lang: 'en' | 'fr') => ({
    features: { ...NOTE_FEATURES, gfm: { footnotes: FOOTNOTES[lang] } },
    hastPlugins: [alignByAttribute],
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
        process(content, filePath) {
          const [first] = applyPolicy(content).findings;
          if (first !== undefined) {
            throw new Error(`${first.line}:${first.column}: ${first.message}. ${first.remedy}`);
          }
          const renderer = renderers[filePath.endsWith('.fr.mdx') ? 'fr' : 'en'];
          if (renderer === undefined) throw new Error('the Markdown processor renders no MDX');
          return renderer.process(content, filePath, {});
        },
      };
    },
  };
}
