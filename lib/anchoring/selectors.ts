import * as v from 'valibot';

/**
 * Selectors of the W3C Web Annotation Data Model (§4.2.4, §4.2.5), over the
 * flat text of an article. Offsets are UTF-16 units, end exclusive.
 */
export const quoteSelectorSchema = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
  prefix: v.pipe(v.string(), v.maxLength(200)),
  suffix: v.pipe(v.string(), v.maxLength(200)),
});

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

export const positionSelectorSchema = v.pipe(
  v.strictObject({ type: v.literal('TextPositionSelector'), start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'ends before it starts'),
);

export const selectorsSchema = v.strictTuple([positionSelectorSchema, quoteSelectorSchema]);

export type QuoteSelector = v.InferOutput<typeof quoteSelectorSchema>;
export type Selectors = v.InferOutput<typeof selectorsSchema>;
