/** The package brings no types; these are the functions used of it. */
declare module 'hyphen/*' {
  const language: { hyphenateSync(text: string, options: { readonly minWordLength: number }): string };
  export default language;
}
