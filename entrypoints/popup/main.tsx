import '../../components/report.css';
import { App } from '../../components/App.tsx';
import { mount } from '../../components/mount.tsx';
import { styleWhenNarrow } from '../../components/narrow.ts';
import { converse } from '../../components/useConversation.ts';
import { recall } from '../../components/useMemory.ts';

// Both are asked while settings and words are loaded.
void mount(<App begun={converse('popup')} recalled={recall()} />, (words) => words.browser.name);
styleWhenNarrow();
