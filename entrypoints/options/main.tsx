import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/options.css';
import { browser } from '../../platform/browser';
import { callBackground } from '../../platform/messages/to-background';
import { Options } from './options';

const background = callBackground((message) => browser.runtime.sendMessage(message));
const app = document.getElementById('app');
if (app) render(<Options background={background} />, app);
