import { type ComponentChild, type JSX, render } from 'preact';
import buttonsCss from '@/assets/styles/buttons.css?inline';
import cardCss from '@/assets/styles/card.css?inline';
import namesCss from '@/assets/styles/names.css?inline';
import optionsCss from '@/assets/styles/options.css?inline';
import overlayCss from '@/assets/styles/overlay.css?inline';
import pageCss from '@/assets/styles/page.css?inline';
import popupCss from '@/assets/styles/popup.css?inline';
import tokensCss from '@/assets/styles/tokens.css?inline';
import welcomeCss from '@/assets/styles/welcome.css?inline';

import type { Shown } from './shown.ts';

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

const PAGE_SHEET = sheet(tokensCss + cardCss + overlayCss);
const POPUP_SHEET = sheet(tokensCss + cardCss + namesCss + buttonsCss + popupCss);
const OPTIONS_SHEET = sheet(tokensCss + pageCss + namesCss + buttonsCss + optionsCss);
const WELCOME_SHEET = sheet(tokensCss + pageCss + namesCss + buttonsCss + welcomeCss);

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
function PageFrame({ child }: Props) {
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
function PopupFrame({ language, child }: Props) {
  const body = <body>{child}</body>;
  return <div class="popup-box" lang={language} ref={(host) => fill(host, POPUP_SHEET, body)} />;
}

/** As the extension's own pages show it. */
function fullPage(styles: CSSStyleSheet) {
  return ({ language, child }: Props) => (
    <div class="popup-box" lang={language} ref={(host) => fill(host, styles, <body>{child}</body>)} />
  );
}

/** Where each component lives. */
export const FRAMES: Readonly<Record<Shown['place'], (props: Props) => JSX.Element>> = {
  page: PageFrame,
  popup: PopupFrame,
  options: fullPage(OPTIONS_SHEET),
  welcome: fullPage(WELCOME_SHEET),
};
