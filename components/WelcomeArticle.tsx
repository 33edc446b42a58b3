/** The made-up story to try According on. In English, the language of the articles that According reads. */
export function WelcomeArticle() {
  return (
    <article class="story" lang="en" dir="ltr">
      <h3>The night train to the coast returns, nine years after the last one left</h3>
      <p class="byline">By Marta Feld</p>
      <p>
        The night train between Varnholt and the coast will run again from May, the railway said on Monday,
        nine years after it was taken off the timetable.
      </p>
      <p>
        “This was the first line we lost, and the one we were asked about most,” said Ida Brandt, who heads
        the railway’s passenger service. She said 42,000 tickets were sold on the first day.
      </p>
      <p>
        Tomas Rehn, the mayor of Elmsand, warned that the station there is not ready for travellers at night.
        “The second platform has no lights,” he said.
      </p>
      <p>
        A report by the transport ministry puts the cost at 18 million euros a year. According to the report,
        half of that must come from the towns along the line.
      </p>
      <p>
        Three towns are short of the money for their part, said an official at the ministry, who spoke on
        condition of anonymity because the talks are still under way. “There is no second plan,” the official
        said.
      </p>
      <p>
        About 300 people worked on the line when it closed. On Monday the first sleeping car stood in the
        station, in its old dark green, and a queue of people went once around the building.
      </p>
    </article>
  );
}
