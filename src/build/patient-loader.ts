import type { Loader, LoaderContext } from 'astro/loaders';

// How a file of each ending is taken apart; the loader gets these, though its types do not say so.
type WithTypes = LoaderContext & {
  entryTypes: Map<string, { getEntryInfo(info: unknown): unknown }>;
};

/** Data in place of a file that cannot be read as content: recognised by what it is, kept nowhere. */
const UNREADABLE = Object.freeze({});

/**
 * Returns a loader that passes over files which cannot be read or do not fit their schema while developing, so that the
 * other pages go on: what is wrong with them is told by the content check. In a build it is the loader itself.
 */
export function patient(loader: Loader): Loader {
  if (!import.meta.env.DEV) return loader;
  return {
    ...loader,
    load: (context) => {
      const passOver = async <T>(read: () => T | Promise<T>, instead: T): Promise<T> => {
        try {
          return await read();
        } catch {
          return instead;
        }
      };
      const unreadable = { data: UNREADABLE, body: '', slug: '', rawData: '' };
      const entryTypes = new Map(
        [...(context as WithTypes).entryTypes].map(([ending, type]) => [
          ending,
          {
            ...type,
            getEntryInfo: (info: unknown) => passOver(() => type.getEntryInfo(info), unreadable),
          },
        ]),
      );
      const parseData: typeof context.parseData = (props) =>
        passOver(
          () => context.parseData(props),
          UNREADABLE as Awaited<ReturnType<typeof context.parseData>> as never,
        );
      const store: typeof context.store = {
        ...context.store,
        // What was readable before stays as it was.
        set: (entry) => (entry.data === UNREADABLE ? false : context.store.set(entry)),
      };
      return loader.load({ ...context, entryTypes, parseData, store } as typeof context);
    },
  };
}
