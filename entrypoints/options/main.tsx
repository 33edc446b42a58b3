import '../../components/tokens.css';
import '../../components/app.css';
import '../../components/page.css';
import '../../components/sample.css';
import '../../components/settings.css';
import { mountPage } from '../../components/mountPage.tsx';
import { Settings } from '../../components/Settings.tsx';

void mountPage(<Settings />, (words) => `${words.settingsPage.title} – ${words.browser.name}`);
