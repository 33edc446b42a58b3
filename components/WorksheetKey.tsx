import type { WorksheetClaim } from '../lib/view/worksheet.ts';
import { NO_SLOT } from '../lib/view/worksheet.ts';
import { usePageWords } from './pageWords.ts';
import type { Sheet } from './sheet.ts';
import { Description, Letter, NumberCells } from './WorksheetTables.tsx';
import { WorksheetText } from './WorksheetText.tsx';

/**
 * Who said what, on a page of its own: what can be read off the article. The five questions have no key.
 * @param showsArticle the class has it without marks
 */
export function WorksheetKey({ sheet, showsArticle }: { sheet: Sheet; showsArticle: boolean }) {
  const { view, words, lang } = sheet;
  const { noSource, unsourcedClaimsHeading } = usePageWords();
  return (
    <article class="sheet sheet-key">
      <header class="sheet-head">
        <p class="sheet-kind">{words.keyHeading}</p>
        <h2 class="sheet-title printed" lang={lang}>
          <bdi>{view.title || words.title}</bdi>
        </h2>
        <p class="task">{words.keyText}</p>
      </header>
      {showsArticle && (
        <section>
          <h3>{words.keyArticle}</h3>
          <WorksheetText sheet={sheet} isMarked />
        </section>
      )}
      <section>
        <h3>{words.keySources}</h3>
        {view.sources.map((one) => (
          <section key={one.id} class="key-source">
            <h4>
              <Letter slot={one.slot} /> <bdi lang={lang}>{one.name}</bdi>
              <span class="key-about">
                <Description of={one} sheet={sheet} />
                <span class="part">{one.kind}</span>
                <span class="part">{one.countInWords}</span>
              </span>
            </h4>
            <Claims claims={one.claims} sheet={sheet} />
          </section>
        ))}
        {view.unsourced.length > 0 && (
          <section class="key-source">
            <h4>
              <Letter slot={NO_SLOT} none={words.noSourceLetter} /> {unsourcedClaimsHeading}
            </h4>
            <Claims claims={view.unsourced} sheet={sheet} />
          </section>
        )}
      </section>
      {view.numbers.length > 0 && (
        <section>
          <h3>{words.keyNumbers}</h3>
          <table class="table-key">
            <thead>
              <tr>
                <th scope="col">{words.columns.paragraph}</th>
                <th scope="col">{words.columns.number}</th>
                <th scope="col">{words.columns.place}</th>
                <th scope="col">{words.columns.teller}</th>
              </tr>
            </thead>
            <tbody>
              {view.numbers.map((one) => (
                <tr key={one.id}>
                  <td class="count">{one.paragraph}</td>
                  <NumberCells number={one} sheet={sheet} />
                  <td>
                    {one.teller ? (
                      <>
                        <Letter slot={one.teller.slot} /> <bdi lang={lang}>{one.teller.name}</bdi>
                      </>
                    ) : (
                      noSource
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </article>
  );
}

function Claims({ claims, sheet: { words, lang } }: { claims: readonly WorksheetClaim[]; sheet: Sheet }) {
  return (
    <ul class="key-claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <span class="key-place">{claim.paragraph && words.paragraph(claim.paragraph)}</span>
          <span>
            <bdi class="printed" lang={lang}>
              {claim.text}
            </bdi>{' '}
            <span class="key-about">
              {claim.saidAs && (
                <span class="part">
                  <bdi lang={lang}>{claim.saidAs}</bdi>
                </span>
              )}
              <span class="part">{claim.typeInWords}</span>
              {claim.within && <span class="part">{claim.within}</span>}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
