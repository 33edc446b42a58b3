import '../../components/tokens.css';
import '../../components/app.css';
import '../../components/notice.css';
import '../../components/page.css';
import '../../components/sample.css';
import '../../components/welcome.css';
import { mount } from '../../components/mount.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { liveStory } from '../../lib/tab/story.ts';

void mount(<Welcome story={liveStory()} />, (words) => `${words.welcome.title} – ${words.browser.name}`);
