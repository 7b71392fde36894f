import { foldText } from '../lib/ids.ts';
import { isContainer } from './containers.ts';
import { SPEAKER_LABEL } from './lexicon.ts';
import type { Known } from './names.ts';
import { readPeople } from './people.ts';
import { isSlidesLine } from './session-links.ts';
import { speakerLine } from './speaker-line.ts';
import { plain } from './tree.ts';
import type { Block, Person } from './types.ts';

/** Returns the people that the lines below a title name, and how many blocks do nothing else. */
export function peopleBelow(
  after: readonly Block[],
  head: Block,
  known: Known,
): { people: Person[]; blocks: number } {
  const people: Person[] = [];
  let blocks = 0;
  const own = head.below[0];
  const lines =
    own?.type === 'paragraph' && !head.head?.entry ? [plain(own).trim().split('\n')[0] ?? ''] : [];
  const first = lines[0] === undefined ? undefined : speakerLine(lines[0], known);
  if (first) return { people: first, blocks: 0 };
  for (const [index, block] of after.slice(0, 6).entries()) {
    const { node } = block;
    const line = (block.text.split('\n')[0] ?? '').trim();
    if (node.type === 'thematicBreak' || line === '') continue;
    if (node.type === 'list' && people.length === 0) {
      const each = block.text
        .split('\n')
        .filter((entry) => entry.trim() !== '')
        .map((entry) => (entry.length < 110 ? speakerLine(entry, known) : undefined));
      if (each.length >= 2 && each.every((found) => found?.[0]?.affiliation ?? found?.[0]?.role)) {
        people.push(...each.flatMap((one) => one ?? []));
        break;
      }
      const label = after[index - 1];
      const labelled =
        index > 0 &&
        label !== undefined &&
        SPEAKER_LABEL.test(`${label.text.split('\n')[0]} `) &&
        label.text.length < 40;
      const entries = block.text.split('\n').filter((entry) => entry.trim() !== '');
      const found = entries.map((entry) =>
        readPeople(entry, known, { plural: false, single: labelled }),
      );
      if (
        labelled ||
        (found[0] &&
          (entries.length <= 12 ||
            speakerLine(entries[0] ?? '', known)?.[0]?.affiliation !== undefined) &&
          index === 0 &&
          /,|\s-\s|\s@\s|&/.test(entries[0] ?? '') &&
          (entries[0]?.length ?? 0) < 90)
      ) {
        people.push(...found.slice(0, labelled ? undefined : 1).flatMap((one) => one ?? []));
        if (people.length > 0) blocks = labelled ? index + 1 : 0;
        if (people.length > 0) break;
      }
      if (/^(?:who|speakers?|people)\b/i.test(entries[0] ?? '')) {
        const named = entries.slice(1, 6).map((entry) => readPeople(entry, known));
        people.push(...named.flatMap((one) => one ?? []));
      }
      if (block.links.length === 0) break;
      continue;
    }
    if (node.type === 'table') {
      const rows = block.text.split('\n').map((row) => row.split(' | ').map((cell) => cell.trim()));
      const header = rows[0]?.map((cell) => foldText(cell)) ?? [];
      const name = header.findIndex((cell) =>
        /^(?:person|name|speaker|nom|who|speakers)$/.test(cell),
      );
      const company = header.findIndex((cell) =>
        /^(?:company|org(?:anisation|anization)?|affiliation|employer|entreprise|firma)$/.test(
          cell,
        ),
      );
      if (name >= 0) {
        for (const row of rows.slice(1))
          if (row[name])
            people.push({
              name: row[name],
              affiliation: row[company] || undefined,
              role: undefined,
            });
        blocks = index + 1;
        break;
      }
      continue;
    }
    if (node.type !== 'paragraph' && node.type !== 'heading') break;
    const found = speakerLine(line, known);
    if (
      found &&
      (node.type !== 'heading' || !isContainer(head.head?.text ?? '')) &&
      (node.type !== 'heading' || found.some(({ affiliation, role }) => affiliation ?? role))
    ) {
      people.push(...found);
      // The line is gone when nothing else is in the block.
      blocks = block.text.includes('\n') ? index : index + 1;
      break;
    }
    // `… a panel with:` and the list below.
    if (
      node.type === 'paragraph' &&
      /[:：]\s*$/.test(block.text) &&
      after[index + 1]?.node.type === 'list'
    )
      continue;
    if (
      node.type === 'heading' &&
      index === 0 &&
      after[1]?.node.type === 'heading' &&
      speakerLine(after[1].text, known)
    )
      continue;
    if (
      node.type === 'heading' ||
      !(isSlidesLine(line) || block.links.length > 0 || SPEAKER_LABEL.test(`${line} `))
    )
      break;
  }
  return { people, blocks };
}
