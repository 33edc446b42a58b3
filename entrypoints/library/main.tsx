import '../../components/tokens.css';
import '../../components/app.css';
import '../../components/page.css';
import '../../components/picture.css';
import '../../components/menu.css';
import '../../components/library.css';
import '../../components/saved.css';
import '../../components/compare.css';
import '../../components/audit.css';
import { Library } from '../../components/Library.tsx';
import { mountPage } from '../../components/mountPage.tsx';

void mountPage(<Library />, (words) => `${words.library.title} – ${words.browser.name}`);
