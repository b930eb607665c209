/** What is loaded when search is used, in one file: the search page’s search, and the dialog that brings it to other pages. */
export { dialog } from './search-dialog.ts';
export { searchView } from './view.ts';
