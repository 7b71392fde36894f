/** Where the project is hosted. The build may override it for a fork with `SITE_REPOSITORY`. */
export const REPOSITORY: string =
  import.meta.env?.['SITE_REPOSITORY'] ?? 'https://github.com/hallway-track/hallway-track';

/** Returns the address at which the host opens a file for editing. Takes a path from the project's root. */
export function editAddress(file: string): string {
  return `${REPOSITORY}/edit/main/${file}`;
}

/** Returns the address of a new issue that names the page with the mistake. */
export function reportAddress(title: string, file: string): string {
  const query = new URLSearchParams({ title: `Mistake in “${title}”`, body: `File: ${file}\n\n` });
  return `${REPOSITORY}/issues/new?${query}`;
}
