import '../../components/report.css';
import { App } from '../../components/App.tsx';
import { mount } from '../../components/mount.tsx';

void mount(<App place="panel" />, (words) => words.browser.name);
