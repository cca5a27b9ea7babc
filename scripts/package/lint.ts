import linter from 'addons-linter';
import * as v from 'valibot';

const messageSchema = v.object({
  code: v.string(),
  message: v.string(),
  description: v.optional(v.string(), ''),
  /** None for what concerns the zip as a whole. */
  file: v.optional(v.string(), ''),
});

const reportSchema = v.object({
  errors: v.array(messageSchema),
  notices: v.array(messageSchema),
  warnings: v.array(messageSchema),
});

export type LintMessage = v.InferOutput<typeof messageSchema>;

/**
 * What addons-linter, the engine of `web-ext lint` and of the Firefox store, says of a zip.
 * Throws when it cannot read it, or reports in another shape than we know.
 */
export async function lint(zip: string): Promise<v.InferOutput<typeof reportSchema>> {
  const config = {
    _: [zip],
    logLevel: 'fatal',
    stack: false,
    pretty: false,
    warningsAsErrors: false,
    metadata: false,
    output: 'none',
    boring: true,
    selfHosted: false,
    shouldScanFile: () => true,
  };
  return v.parse(reportSchema, await linter.createInstance({ config, runAsBinary: false }).run());
}
