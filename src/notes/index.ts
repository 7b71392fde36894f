import Aside from './Aside.astro';
import At from './At.astro';
import Checkbox from './Checkbox.astro';
import Figure from './Figure.astro';
import NoteLink from './NoteLink.astro';
import Quote from './Quote.astro';
import ScrollingCode from './ScrollingCode.astro';
import ScrollingTable from './ScrollingTable.astro';
import SectionHeading from './SectionHeading.astro';
import SubsectionHeading from './SubsectionHeading.astro';
import Takeaways from './Takeaways.astro';
import Video from './Video.astro';

/** The components a note renders with: those its author may name, and ours in place of some plain elements. */
export const noteComponents = {
  Aside,
  At,
  Figure,
  Quote,
  Takeaways,
  Video,
  a: NoteLink,
  h2: SectionHeading,
  h3: SubsectionHeading,
  input: Checkbox,
  pre: ScrollingCode,
  table: ScrollingTable,
};
