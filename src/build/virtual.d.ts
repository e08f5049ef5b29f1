// The modules that the build makes out of src/knowledge (vite-plugin.ts).

declare module 'virtual:pack' {
  /** The compiled pack, base64; see engine/unpack-base64.ts. */
  export const pack: string;
}

declare module 'virtual:catalogue' {
  const flags: readonly import('../model/catalogue-flag').CatalogueFlag[];
  export default flags;
}

declare module 'virtual:questions' {
  const book: import('../model/questions').QuestionBook;
  export default book;
}

declare module 'virtual:sites' {
  const sites: readonly import('../model/site').Site[];
  export default sites;
}

declare module 'virtual:support' {
  const directory: readonly import('../model/support').SupportFile[];
  export default directory;
}
