import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/app.css';
import '../../components/lists.css';
import '../../components/notice.css';
import { App } from '../../components/App.tsx';
import { WordsContext } from '../../components/words.ts';
import { english } from '../../lib/words/en/english.ts';

const root = document.getElementById('app');
if (!root) throw new Error('popup/index.html has no element with the id "app".');
document.documentElement.lang = english.locale;
document.documentElement.dir = english.direction;
render(
  <WordsContext.Provider value={english}>
    <App />
  </WordsContext.Provider>,
  root,
);
