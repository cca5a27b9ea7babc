/** As much of mark.js, which brings no types, as the bench uses. */
declare module 'mark.js' {
  interface Options {
    accuracy: 'exactly';
    separateWordSearch: boolean;
  }

  export default class Mark {
    constructor(root: Element);
    mark(names: readonly string[], options: Options): void;
    unmark(): void;
  }
}
