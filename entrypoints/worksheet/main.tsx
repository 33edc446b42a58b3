import '../../components/tokens.css';
import '../../components/app.css';
import '../../components/page.css';
import '../../components/worksheet.css';
import '../../components/worksheetPaper.css';
import '../../components/worksheetTables.css';
import '../../components/worksheetPrint.css';
import { mountPage } from '../../components/mountPage.tsx';
import { Worksheet } from '../../components/Worksheet.tsx';

void mountPage(<Worksheet />, (words) => `${words.worksheet.title} – ${words.browser.name}`);
