import type { ComponentChild } from 'preact';
import type { CardText, OptionsText, PopupText, WelcomeText } from '@/lib/catalogues.ts';

/** The strings of one language, for whichever component needs which. */
export interface Texts {
  card: CardText;
  popup: PopupText;
  options: OptionsText;
  welcome: WelcomeText;
}

/** A component with one set of properties. */
export interface State {
  /** Unique within its component; the page's id is `COMPONENT-STATE`. */
  id: string;
  title: string;
  show: (texts: Texts) => ComponentChild;
}

/** A component, where it lives, and every state that it can be in. */
export interface Shown {
  id: string;
  title: string;
  place: 'page' | 'popup' | 'options' | 'welcome';
  states: readonly State[];
}

/** For callbacks: the gallery shows, it does nothing. */
export const nothing = () => undefined;
