import '../../components/report.css';
import { App } from '../../components/App.tsx';
import { mount } from '../../components/mount.tsx';
import { converse } from '../../components/useConversation.ts';

void mount(<App begun={converse('popup')} />, (words) => words.browser.name);
