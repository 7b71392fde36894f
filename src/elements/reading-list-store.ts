/** A talk saved on this device. */
export interface SavedTalk {
  id: string;
  title: string;
  event: string;
  href: string;
  read: boolean;
}

const KEY = 'reading-list';

const isSaved = (value: unknown): value is SavedTalk =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'title', 'event', 'href'].every(
    (key) => typeof (value as Record<string, unknown>)[key] === 'string',
  );

/** Returns the saved talks in their order; an empty list when there are none or the device stores nothing. */
export function savedTalks(): SavedTalk[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isSaved) : [];
  } catch {
    return [];
  }
}

/** Keeps the saved talks on this device. Returns whether the device stores anything. */
export function saveTalks(talks: readonly SavedTalk[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(talks));
    return true;
  } catch {
    return false;
  }
}
