import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/options.css';
import { background } from '../../platform/messages/to-background';
import { Options } from './options';

const app = document.getElementById('app');
if (app) render(<Options background={background} />, app);
