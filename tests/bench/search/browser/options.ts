/** How MiniSearch indexes the notes; the page that loads the index must say the same. */
export const MINISEARCH = {
  idField: 'address',
  fields: ['title', 'speakers', 'about', 'summary', 'text'],
  storeFields: ['title'],
};
