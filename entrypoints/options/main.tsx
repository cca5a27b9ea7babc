import { render } from 'preact';
import { loadSettings } from '@/lib/settings/store.ts';
import { Options } from './options.tsx';

const app = document.getElementById('app');
if (app) render(<Options first={await loadSettings()} />, app);
