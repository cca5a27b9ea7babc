/** As much of jsdom, which brings no types, as the tests use. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { url?: string });
    readonly window: { readonly document: Document; close: () => void };
  }
}
