import '../../components/tokens.css';
import '../../components/app.css';
import '../../components/lists.css';
import '../../components/notice.css';
import { App } from '../../components/App.tsx';
import { mount } from '../../components/mount.tsx';
import { converse } from '../../components/useConversation.ts';

void mount(<App begun={converse('popup')} />, (words) => words.browser.name);
