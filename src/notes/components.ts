import { EXAMPLE_WORDS, PLACEHOLDERS } from '../lib/placeholders.ts';

/** What one attribute of a note component may hold. */
export interface AttributeRule {
  required: boolean;
  /** `text`: any text · `url`: an https address · `image`: a path below `content/images` · `time`: `1:23` or `1:02:03`. */
  type: 'text' | 'url' | 'image' | 'time';
}

/** A picture's path below `content/images`. */
export const IMAGE_PATH = /^[a-z0-9-]+(\/[a-z0-9-]+)*\.(png|jpe?g|webp|avif)$/;

/** A component that a note may use: its attributes, and whether it holds Markdown. */
export interface ComponentRule {
  attributes: Record<string, AttributeRule>;
  children: 'required' | 'none';
  example: string;
}

/** The components of a note, by name. Nothing else that looks like a tag is allowed in a note. */
export const NOTE_COMPONENTS: Record<string, ComponentRule> = {
  Takeaways: {
    attributes: {},
    children: 'required',
    example: `<Takeaways>\n\n- ${PLACEHOLDERS.en.remember}\n\n</Takeaways>`,
  },
  Quote: {
    attributes: { by: { required: true, type: 'text' } },
    children: 'required',
    example: `<Quote by="Sarah Wells">\n\n${EXAMPLE_WORDS.said}\n\n</Quote>`,
  },
  Aside: {
    attributes: { title: { required: false, type: 'text' } },
    children: 'required',
    example: `<Aside title="Note">\n\n${EXAMPLE_WORDS.remark}\n\n</Aside>`,
  },
  Figure: {
    attributes: {
      src: { required: true, type: 'image' },
      alt: { required: true, type: 'text' },
      credit: { required: true, type: 'text' },
      caption: { required: false, type: 'text' },
    },
    children: 'none',
    example: `<Figure src="eu-2019/dns.png" alt="${EXAMPLE_WORDS.picture}" credit="${EXAMPLE_WORDS.credit}" />`,
  },
  At: {
    attributes: { time: { required: true, type: 'time' } },
    children: 'none',
    example: '<At time="12:30" />',
  },
  Video: {
    attributes: {
      url: { required: true, type: 'url' },
      title: { required: true, type: 'text' },
      at: { required: false, type: 'time' },
    },
    children: 'none',
    example: '<Video url="https://youtu.be/QKI-JRs2RIE" title="The demo" at="12:30" />',
  },
};

/** HTML that people type by habit, and the Markdown that does the same here. */
export const INSTEAD_OF_HTML: Record<string, string> = {
  a: '[text](https://…)',
  b: '**bold**',
  strong: '**bold**',
  i: '*italic*',
  em: '*italic*',
  code: '`code`',
  pre: 'a fence of three backticks',
  blockquote: '> quotation, or <Quote by="…">',
  br: 'an empty line for a new paragraph',
  hr: '---',
  img: NOTE_COMPONENTS['Figure']?.example ?? '',
  iframe: NOTE_COMPONENTS['Video']?.example ?? '',
  video: NOTE_COMPONENTS['Video']?.example ?? '',
  ul: '- a list',
  ol: '1. a list',
  table: 'a Markdown table',
  del: '~~struck out~~',
};
