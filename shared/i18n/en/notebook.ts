/** What is written into notebooks. */
export const notebook = {
  notebookSample: 'Sample notebook',
}
