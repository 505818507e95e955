declare module 'virtual:licences' {
  const libraries: import('../shared/api/app.ts').Library[]
  export default libraries
}
