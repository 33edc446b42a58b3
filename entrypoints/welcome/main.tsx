import '../../components/tokens.css';
import '../../components/app.css';
import '../../components/notice.css';
import '../../components/page.css';
import '../../components/sample.css';
import '../../components/welcome.css';
import { mountPage } from '../../components/mountPage.tsx';
import { Welcome } from '../../components/Welcome.tsx';
import { liveStory } from '../../lib/tab/story.ts';

// Not the page's own heading: the story's title is the one that According is to find.
void mountPage(<Welcome story={liveStory()} />, (words) => words.browser.name);
