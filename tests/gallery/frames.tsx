import { type ComponentChild, render } from 'preact';
import cardCss from '@/assets/styles/card.css?inline';
import overlayCss from '@/assets/styles/overlay.css?inline';
import popupCss from '@/assets/styles/popup.css?inline';
import tokensCss from '@/assets/styles/tokens.css?inline';

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

const PAGE_SHEET = sheet(tokensCss + cardCss + overlayCss);
const POPUP_SHEET = sheet(tokensCss + cardCss + popupCss);

/**
 * Puts a component into an open shadow root of its own: its sheets stay apart
 * from the gallery's, its ids from those of the other states, and axe-core,
 * which is blind to the closed root of the real page, sees it.
 */
function fill(host: HTMLElement | null, styles: CSSStyleSheet, child: ComponentChild): void {
  if (!host) return;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styles];
  render(child, root);
}

interface Props {
  language: string;
  child: ComponentChild;
}

/**
 * As `Overlay` shows it beside a name, except that it stands in the flow. The
 * language around it is the page's, so each component says its own.
 */
export function PageFrame({ child }: Props) {
  const floating = (
    <div class="floating" style={{ position: 'static' }}>
      {child}
    </div>
  );
  return <div class="page-box" ref={(host) => fill(host, PAGE_SHEET, floating)} />;
}

/**
 * As popup.html shows it. The `<body>` is no slip: the popup's sheet speaks of
 * one, and a shadow root may hold one. Its document says its language.
 */
export function PopupFrame({ language, child }: Props) {
  const body = <body>{child}</body>;
  return <div class="popup-box" lang={language} ref={(host) => fill(host, POPUP_SHEET, body)} />;
}
