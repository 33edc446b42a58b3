import '../../components/tokens.css';
import '../../components/app.css';
import '../../components/page.css';
import '../../components/sample.css';
import '../../components/settings.css';
import { mount } from '../../components/mount.tsx';
import { Settings } from '../../components/Settings.tsx';

void mount(<Settings />, (words) => `${words.settingsPage.title} – ${words.browser.name}`);
