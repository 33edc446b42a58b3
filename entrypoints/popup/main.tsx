import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/app.css';
import '../../components/lists.css';
import '../../components/notice.css';
import { App } from '../../components/App.tsx';

const root = document.getElementById('app');
if (!root) throw new Error('popup/index.html has no element with the id "app".');
render(<App />, root);
