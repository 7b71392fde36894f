import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

interface SeedEntry {
  seed: string;
  line: number;
  entry: string;
  kind: string;
  goesTo: string[];
}

const ROOT = path.join(import.meta.dirname, '..', '..');
const entries: SeedEntry[] = JSON.parse(
  readFileSync(path.join(ROOT, 'tests/fixtures/seed-entries.json'), 'utf8'),
);

// What is no session of its own: a one-line mention of several keynotes, and a party.
const IN_A_RECAP = ['Autres sujets (CNCF project updates, ambassadors)', 'All Attendee Party'];

describe('the five recaps that the site was made from', () => {
  test('have 93 entries, each with its place', () => {
    expect(entries).toHaveLength(93);
    expect(new Set(entries.map(({ seed, line, entry }) => `${seed} ${line} ${entry}`)).size).toBe(
      93,
    );
    expect(entries.filter(({ goesTo }) => goesTo.length === 0)).toEqual([]);
  });

  test('went into files that exist', () => {
    const missing = entries.flatMap(({ goesTo }) =>
      goesTo.filter((file) => !existsSync(path.join(ROOT, 'content', file))),
    );
    expect(missing).toEqual([]);
  });

  test('have a note of its own for every session', () => {
    const sessions = entries.filter(({ entry }) => !IN_A_RECAP.includes(entry));
    const english = sessions.map(({ goesTo }) =>
      goesTo.find((file) => file.startsWith('talks/') && !file.endsWith('.fr.mdx')),
    );
    expect(sessions.filter((_, index) => english[index] === undefined)).toEqual([]);
    expect(new Set(english).size).toBe(sessions.length);
  });

  test('exist in French where they were French', () => {
    const french = entries.filter(
      ({ seed, entry }) => seed === '001' && !IN_A_RECAP.includes(entry),
    );
    expect(french.filter(({ goesTo }) => !goesTo.some((file) => file.endsWith('.fr.mdx')))).toEqual(
      [],
    );
  });
});
