import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/note-card.css';
import '../../components/brief.css';
import { background } from '../../platform/messages/to-background';
import { popupTab } from '../../platform/popup-tab';
import { Popup } from './popup';

const app = document.getElementById('app');
if (app) render(<Popup background={background} tab={popupTab(location.search)} />, app);
