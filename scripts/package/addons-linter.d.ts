/** As much of addons-linter, which brings no types, as is used here. */
declare module 'addons-linter' {
  interface Linter {
    /** Ends with the report that `--output json` prints. */
    run(): Promise<unknown>;
  }

  const linter: {
    createInstance(options: { config: Readonly<Record<string, unknown>>; runAsBinary: boolean }): Linter;
  };
  export default linter;
}
