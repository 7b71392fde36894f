/** Where the project is hosted. The build may override it for a fork with `SITE_REPOSITORY`. */
export const REPOSITORY: string =
  import.meta.env?.['SITE_REPOSITORY'] ?? 'https://github.com/hallway-track/hallway-track';

/** Returns the address at which the host opens a file for editing. Takes a path from the project's root. */
export function editAddress(file: string): string {
  return `${REPOSITORY}/edit/main/${file}`;
}

/**
 * Returns the address of the issue form for mistakes, with the page filled in. Takes the page's path or title, and the
 * file behind it where there is one.
 */
export function reportAddress(page: string, file?: string): string {
  const query = new URLSearchParams({
    template: 'mistake.yml',
    title: `Mistake: ${page}`,
    page: file === undefined ? page : `${page} (${file})`,
  });
  return `${REPOSITORY}/issues/new?${query}`;
}

/** Returns the address at which the host opens its editor on a new file with some text in it. Takes folder and name. */
export function newFileAddress(folder: string, filename: string, value: string): string {
  return `${REPOSITORY}/new/main/${folder}?${new URLSearchParams({ filename, value })}`;
}
