/** The page that verifies bundles, as the build makes it: one HTML file with everything in it. */
declare module 'virtual:verify-page' {
  const page: string
  export default page
}
