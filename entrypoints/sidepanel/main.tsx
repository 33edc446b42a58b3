import '../../components/tokens.css';
import '../../components/app.css';
import '../../components/lists.css';
import '../../components/notice.css';
import { App } from '../../components/App.tsx';
import { mount } from '../../components/mount.tsx';

void mount(<App place="panel" />, (words) => words.browser.name);
