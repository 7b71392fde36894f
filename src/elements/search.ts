/** All of search, in one script: its parts share nearly everything, and a reader loads it once. */
export { showMarks } from './found-marks.ts';
export { attachSearchBox } from './search-box.ts';
export { attachSearchForm } from './search-form.ts';
