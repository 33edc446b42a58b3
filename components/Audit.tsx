import type { AuditView } from '../lib/view/audit.ts';
import { AuditArticles } from './AuditArticles.tsx';
import { AuditPicture } from './AuditPicture.tsx';
import { AuditTable } from './AuditTable.tsx';
import { Stack } from './Charts.tsx';
import { LibraryNone, Opened } from './LibraryOpening.tsx';
import { Counts } from './Parts.tsx';
import { usePageWords } from './pageWords.ts';
import { Section } from './Section.tsx';
import type { LibraryInUse } from './useLibrary.ts';
import { useAudit, useAuditDownload } from './useOpened.ts';

interface Props {
  library: LibraryInUse['library'];
  /** Null for all saved articles. */
  ids: readonly string[] | null;
  goToSaved: () => void;
}

/** Who is heard in the saved articles, how often, and under which name. */
export function Audit({ library, ids, goToSaved }: Props) {
  const all = usePageWords();
  const words = all.audit;
  const opening = useAudit(library, ids, all);
  return (
    <Opened opening={opening} title={words.title}>
      {(view) =>
        view.articles.length === 0 ? (
          <LibraryNone words={words.none} act={goToSaved} />
        ) : (
          <Counted view={view} />
        )
      }
    </Opened>
  );
}

function Counted({ view }: { view: AuditView }) {
  const all = usePageWords();
  const words = all.audit;
  const download = useAuditDownload(view, all);
  return (
    <>
      <div class="audit-lead">
        <p class="view-lead flowing">
          <Counts summary={view.summary} />
        </p>
        <button type="button" class="button" onClick={download}>
          {words.download}
        </button>
      </div>
      <div class="audit-parts">
        <Section heading={words.namingHeading}>
          <Stack parts={view.naming} />
        </Section>
        <Section heading={words.numbersHeading}>
          <Stack parts={view.numbers} />
        </Section>
        <Section heading={words.kindsHeading}>
          <Kinds view={view} />
        </Section>
      </div>
      {view.articles.length > 1 && (
        <Section heading={words.recurringHeading}>
          <AuditPicture view={view} />
        </Section>
      )}
      <Section heading={words.tableHeading}>
        <AuditTable view={view} />
      </Section>
      <Section heading={words.articlesHeading}>
        <AuditArticles view={view} />
      </Section>
    </>
  );
}

/** More parts than fills can tell apart: a bar for each. */
function Kinds({ view }: { view: AuditView }) {
  const largest = Math.max(0.01, ...view.kinds.map(({ share }) => share));
  return (
    <ul class="kinds">
      {view.kinds.map(({ key, label, share, shareInWords }) => (
        <li key={key}>
          <span>{label}</span>
          <svg class="drawn" width="100%" height="8" aria-hidden="true">
            <rect class="filled" width={`${(100 * share) / largest}%`} height="8" />
          </svg>
          <span class="count">{shareInWords}</span>
        </li>
      ))}
    </ul>
  );
}
