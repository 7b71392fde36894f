/**
 * Returns where the Internet Archive keeps the copy of an address that is nearest to a day.
 * Takes `YYYY-MM-DD`; the form is https://web.archive.org/web/YYYYMMDD/ADDRESS.
 */
export function archiveAddress(address: string, isoDate: string): string {
  return `https://web.archive.org/web/${isoDate.replaceAll('-', '')}/${address}`;
}
