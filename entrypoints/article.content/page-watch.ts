import { isElement } from '@/lib/article/nodes.ts';
import { isInFurniture } from '@/lib/article/weigh.ts';

/** With more records than this at once it is taken that some concern the text. */
const MOST_LOOKED_AT = 30;

/** What a change may touch: attributes by which sites show and hide text. */
const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'hidden', 'open'],
};

/**
 * Watches a page for changes of what may be its text: in the document, in open
 * shadow roots, in the frame that holds the article.
 */
export class PageWatch {
  private readonly observer: MutationObserver;
  private watched: readonly Node[] = [];

  /**
   * @param onText called at once with the text nodes that hold other words now
   * @param onChange called when the page's text may be another
   */
  constructor(onText: (changed: ReadonlySet<Node>) => void, onChange: () => void) {
    this.observer = new MutationObserver((records) => {
      const changed = new Set(
        records.flatMap(({ type, target }) => (type === 'characterData' ? target : [])),
      );
      if (changed.size > 0) onText(changed);
      if (records.length > MOST_LOOKED_AT || records.some(concernsText)) onChange();
    });
  }

  /** Watches these trees and no others. */
  watch(trees: readonly Node[]): void {
    if (trees.length === this.watched.length && trees.every((tree, at) => tree === this.watched[at])) return;
    this.observer.disconnect();
    for (const tree of trees) this.observer.observe(tree, WATCHED);
    this.watched = trees;
  }

  stop(): void {
    this.observer.disconnect();
  }
}

/** False for a change in what is not read: a clock in the header, our own element, the look of the whole. */
function concernsText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = isElement(target) ? target : target.parentElement;
  if (!element) return true;
  const isWhole = element === document.documentElement;
  if (type === 'attributes') return !isWhole && element !== document.body && !isInFurniture(element);
  if (isWhole) return [...addedNodes, ...removedNodes].some(({ nodeName }) => nodeName === 'BODY');
  return !isInFurniture(element);
}
