import type { StanceView } from '../lib/view/cues.ts';
import type { PictureView, PlacesView } from '../lib/view/picture.ts';
import type { ShareView } from '../lib/view/shares.ts';
import { Bar, Stack, Strip } from './Charts.tsx';
import { Parts, Printed } from './Parts.tsx';
import { Section } from './Section.tsx';
import { coloursOf, NoTile, Tile } from './Tile.tsx';
import { useWords } from './words.ts';

/** The article drawn. Every chart stands beside its own figures in words, so that none has to be seen. */
export function Picture({ picture, language }: { picture: PictureView; language: string }) {
  const words = useWords();
  const { shares, naming, quoting, stances, places } = picture;
  const largest = Math.max(...shares.map(({ share }) => share));
  return (
    <>
      {shares.length > 0 && (
        <Section heading={words.sharesHeading}>
          <ul class="chart">
            {shares.map((share) => (
              <Share key={share.sourceId} share={share} largest={largest} language={language} />
            ))}
          </ul>
        </Section>
      )}
      {naming.length > 0 && (
        <Section heading={words.namingHeading}>
          <Stack parts={naming} />
        </Section>
      )}
      {quoting.length > 0 && (
        <Section heading={words.quotingHeading}>
          <Stack parts={quoting} />
        </Section>
      )}
      {stances.length > 0 && (
        <Section heading={words.stancesHeading}>
          <ul class="chart">
            {stances.map((stance) => (
              <Told key={stance.id} stance={stance} language={language} />
            ))}
          </ul>
        </Section>
      )}
      {places.length > 0 && (
        <Section heading={words.placesHeading}>
          <ul>
            {places.map((place) => (
              <Places key={place.id} place={place} language={language} />
            ))}
          </ul>
          <p class="axis" aria-hidden="true">
            <span>{words.beginning}</span>
            <span>{words.end}</span>
          </p>
        </Section>
      )}
    </>
  );
}

function Share({ share, largest, language }: { share: ShareView; largest: number; language: string }) {
  return (
    <li class="chart-row" style={coloursOf(share.slot)}>
      {share.slot.letter ? <Tile slot={share.slot} isWithin /> : <NoTile />}
      <Printed class="chart-name clamped" language={language}>
        {share.name}
      </Printed>
      <Bar size={share.share / largest} />
      <span class="count">{share.shareInWords}</span>
    </li>
  );
}

/** One way to tell it, and the verbs that do. */
function Told({ stance, language }: { stance: StanceView; language: string }) {
  return (
    <li class="chart-row chart-plain">
      <span class="chart-name">{stance.label}</span>
      <Bar size={stance.size} />
      <span class="count">{stance.countInWords}</span>
      <Parts
        class="chart-more flowing"
        parts={stance.cues.map(({ text, isPrinted, times }) => (
          <>
            {isPrinted ? <Printed language={language}>{text}</Printed> : text}
            {times && ` ${times}`}
          </>
        ))}
      />
    </li>
  );
}

function Places({ place, language }: { place: PlacesView; language: string }) {
  return (
    <li class="places" style={coloursOf(place.slot)}>
      {place.slot.letter ? <Tile slot={place.slot} isWithin /> : <NoTile />}
      <span class="place-name" aria-hidden="true">
        <Printed class="clamped" language={language}>
          {place.name}
        </Printed>
      </span>
      <Strip marks={place.marks} label={place.label} />
    </li>
  );
}
