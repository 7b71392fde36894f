import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { patient } from './build/patient-loader.ts';
import { type CollectionName, NOTE_COLLECTIONS, SCHEMAS } from './model/collections.ts';

const collection = <C extends CollectionName>(name: C) => {
  const extension = NOTE_COLLECTIONS.some((note) => note === name) ? 'mdx' : 'yml';
  return defineCollection({
    loader: patient(
      glob({
        base: `./content/${name}`,
        pattern: `**/*.${extension}`,
        generateId: ({ entry }) => entry.replace(/\.(mdx|yml)$/, ''),
        retainBody: false,
      }),
    ),
    schema: SCHEMAS[name],
  });
};

export const collections = {
  talks: collection('talks'),
  recaps: collection('recaps'),
  events: collection('events'),
  topics: collection('topics'),
  projects: collection('projects'),
  speakers: collection('speakers'),
};
