import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/controls.css';
import '../../components/note-card.css';
import '../../components/note-view.css';
import '../../components/note-details.css';
import '../../components/note-foot.css';
import '../../components/search-box.css';
import '../../components/brief.css';
import { browser } from '../../platform/browser';
import { callBackground } from '../../platform/messages/to-background';
import { popupTab } from '../../platform/popup-tab';
import { Popup } from './popup';

const background = callBackground((message) => browser.runtime.sendMessage(message));
const app = document.getElementById('app');
if (app) render(<Popup background={background} tab={popupTab(location.search)} />, app);
