/**
 * What is left of a frame that was taken out of its page. In Firefox all that it
 * held is dead then, and throws when it is touched.
 */

/** The window of a document; null once its frame is gone. */
export function viewOf(document: Document): (Window & typeof globalThis) | null {
  try {
    return document.defaultView;
  } catch {
    return null;
  }
}

/** The document of a range; null once its frame is gone. */
export function documentOf(range: Range): Document | null {
  try {
    return range.startContainer.ownerDocument;
  } catch {
    return null;
  }
}
