import marks from '@/assets/styles/marks.css?inline';
import card from '@/assets/styles/card.css?inline';
import overlay from '@/assets/styles/overlay.css?inline';
import tokens from '@/assets/styles/tokens.css?inline';
import type { PageStyles } from '@/lib/messaging.ts';

/** The style sheets that a page needs to show an article's marks and cards. */
export const PAGE_STYLES: PageStyles = { overlay: tokens + card + overlay, marks };
