package rapporteur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    /** A Thursday. */
    private static final LocalDate REFERENCE = LocalDate.of(2021, 6, 3);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The bridge opened on 1 February 2022. | 1 February 2022 | 2022-02-01 | 2022-02-01
            The bridge opened on February 1st, 2022. | February 1st, 2022 | 2022-02-01 | 2022-02-01
            On Tuesday, March 3, 2020, the port closed. | Tuesday, March 3, 2020 | 2020-03-03 | 2020-03-03
            The file is dated 2020-11-30. | 2020-11-30 | 2020-11-30 | 2020-11-30
            The file is dated 30/11/2020. | 30/11/2020 | 2020-11-30 | 2020-11-30
            The file is dated 3.4.2021. | 3.4.2021 | 2021-04-03 | 2021-04-03
            They met on Feb. 1. | Feb. 1 | 2021-02-01 | 2021-02-01
            They met on 24 December. | 24 December | 2020-12-24 | 2020-12-24
            They met on Sunday, 6 June. | Sunday, 6 June | 2021-06-06 | 2021-06-06
            They met in January 2021. | January 2021 | 2021-01-01 | 2021-01-31
            They met in January. | January | 2021-01-01 | 2021-01-31
            They met in June. | June | 2021-06-01 | 2021-06-30
            They met in July. | July | 2020-07-01 | 2020-07-31
            They met last June. | last June | 2020-06-01 | 2020-06-30
            In 2014 the island voted. | 2014 | 2014-01-01 | 2014-12-31
            The 2014 vote was close. | 2014 | 2014-01-01 | 2014-12-31
            He spoke on Monday. | Monday | 2021-05-31 | 2021-05-31
            He spoke Thursday. | Thursday | 2021-06-03 | 2021-06-03
            He spoke late on Friday night. | late on Friday night | 2021-05-28 | 2021-05-28
            He spoke last Thursday. | last Thursday | 2021-05-27 | 2021-05-27
            He returns next Thursday. | next Thursday | 2021-06-10 | 2021-06-10
            He returns this Saturday. | this Saturday | 2021-06-05 | 2021-06-05
            He left on Tuesday last week. | Tuesday last week | 2021-05-25 | 2021-05-25
            He spoke yesterday morning. | yesterday morning | 2021-06-02 | 2021-06-02
            It rained last night. | last night | 2021-06-02 | 2021-06-02
            It rained the day before yesterday. | the day before yesterday | 2021-06-01 | 2021-06-01
            It rains this morning. | this morning | 2021-06-03 | 2021-06-03
            It rains tonight. | tonight | 2021-06-03 | 2021-06-03
            It will rain tomorrow. | tomorrow | 2021-06-04 | 2021-06-04
            It rained overnight. | overnight | 2021-06-02 | 2021-06-03
            It rained last week. | last week | 2021-05-24 | 2021-05-30
            It rained this week. | this week | 2021-05-31 | 2021-06-06
            It rained earlier this week. | earlier this week | 2021-05-31 | 2021-06-03
            It may rain later this month. | later this month | 2021-06-03 | 2021-06-30
            It may rain next month. | next month | 2021-07-01 | 2021-07-31
            It rained last year. | last year | 2020-01-01 | 2020-12-31
            It may rain early next week. | early next week | 2021-06-07 | 2021-06-08
            It rained at the end of last month. | the end of last month | 2021-05-21 | 2021-05-31
            It must end by the end of the year. | the end of the year | 2021-12-01 | 2021-12-31
            It rained over the weekend. | over the weekend | 2021-05-29 | 2021-05-30
            Two days ago it rained. | Two days ago | 2021-06-01 | 2021-06-01
            It rained three weeks ago. | three weeks ago | 2021-05-10 | 2021-05-16
            It rained four months ago. | four months ago | 2021-02-01 | 2021-02-28
            It rained in the past 24 hours. | in the past 24 hours | 2021-06-02 | 2021-06-03
            It rained over the past three years. | over the past three years | 2018-06-03 | 2021-06-03
            It rained at the end of January. | the end of January | 2021-01-21 | 2021-01-31
            It rained in early 2014. | early 2014 | 2014-01-01 | 2014-04-30
            It rained in mid-March. | mid-March | 2021-03-11 | 2021-03-20
            It rained in early May 2019. | early May 2019 | 2019-05-01 | 2019-05-10
            It has rained since 2014. | since 2014 | 2014-01-01 | 2021-06-03
            It has rained since Monday. | since Monday | 2021-05-31 | 2021-06-03
            It rained between 3 and 5 May. | between 3 and 5 May | 2021-05-03 | 2021-05-05
            It rained from May 30 to June 2, 2020. | from May 30 to June 2, 2020 | 2020-05-30 | 2020-06-02
            It rained from Monday to Wednesday. | from Monday to Wednesday | 2021-05-31 | 2021-06-02
            It rained between December and February. | between December and February | 2020-12-01 | 2021-02-28
            It rained from 2010 to 2014. | from 2010 to 2014 | 2010-01-01 | 2014-12-31
            It rained in the summer of 2014. | the summer of 2014 | 2014-06-01 | 2014-08-31
            It rained last winter. | last winter | 2020-12-01 | 2021-02-28
            It rained in the 1990s. | the 1990s | 1990-01-01 | 1999-12-31
            It rained in the third quarter of 2020. | the third quarter of 2020 | 2020-07-01 | 2020-09-30
            It now rains. | now | 2021-06-03 | 2021-06-03
            It rained at Christmas. | Christmas | 2020-12-25 | 2020-12-25
            It rained on Easter Sunday 2021. | Easter Sunday 2021 | 2021-04-04 | 2021-04-04
            """)
    void findsTheDaysOfThePast(String sentence, String words, LocalDate from, LocalDate to) {
        TimeMention mention = only(sentence, Optional.of(REFERENCE), Tense.PAST);
        assertEquals(words, sentence.substring(mention.start(), mention.end()));
        assertEquals(Optional.of(from), mention.from());
        assertEquals(Optional.of(to), mention.to());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They will meet on Monday. | FUTURE | 2021-06-07 | 2021-06-07
            They will meet on Thursday. | FUTURE | 2021-06-03 | 2021-06-03
            They will meet in February. | FUTURE | 2022-02-01 | 2022-02-28
            They will meet in two days. | FUTURE | 2021-06-05 | 2021-06-05
            They will meet in two weeks' time. | PAST | 2021-06-14 | 2021-06-20
            They will meet over the weekend. | FUTURE | 2021-06-05 | 2021-06-06
            They will meet from Monday to Wednesday. | FUTURE | 2021-06-07 | 2021-06-09
            The meeting on 5 June was long planned. | UNKNOWN | 2021-06-05 | 2021-06-05
            The meeting in December was long planned. | UNKNOWN | 2020-12-01 | 2020-12-31
            They met on 29 February. | PAST | 2020-02-29 | 2020-02-29
            They will meet on 29 February. | FUTURE | 2024-02-29 | 2024-02-29
            """)
    void theVerbDecidesWhichDayIsMeant(String sentence, Tense tense, LocalDate from, LocalDate to) {
        TimeMention mention = only(sentence, Optional.of(REFERENCE), tense);
        assertEquals(Optional.of(from), mention.from());
        assertEquals(Optional.of(to), mention.to());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained for weeks. | vague
            It rained in recent days. | vague
            It rained in the past few weeks. | vague
            It rained several days ago. | vague
            It had rained three weeks earlier. | anaphoric
            It rained the next day. | anaphoric
            It rains on Mondays. | recurring
            It rains every Friday. | recurring
            It rained for three weeks. | duration
            It rained in two days. | duration
            The file is dated 01/02/2022. | ambiguous
            It rained on 30 February 2021. | no-such-day
            It rained before 2014. | open
            """)
    void tellsWhyThereAreNoDays(String sentence, String reason) {
        assertEquals(
                Optional.of(reason),
                only(sentence, Optional.of(REFERENCE), Tense.PAST).reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It rained on Monday.",
                "It rained yesterday.",
                "It rained on Feb. 1.",
                "It rained in January.",
                "It has rained since 2014.",
                "It rained two days ago.",
                "It rained last week."
            })
    void countsFromNoDayThatIsNotGiven(String sentence) {
        assertEquals(
                Optional.of("no-reference-date"),
                only(sentence, Optional.empty(), Tense.PAST).reason());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "They may march on.",
                "More than 2000 soldiers and 2,014 people came to 2000 homes.",
                "Mrs May spoke of the second reading.",
                "He sat in the sun with Jan and April's mother",
                "It costs $2014 or 1999 euros."
            })
    void findsNoTimeInOtherWords(String sentence) {
        List<TimeMention> found = Calendar.find(sentence, Optional.of(REFERENCE), Tense.PAST);
        assertTrue(found.stream().allMatch(mention -> sentence.startsWith("April", mention.start())), found::toString);
    }

    @Test
    void findsEveryExpressionOfASentence() {
        String sentence = "On Monday and in May 2020, but not yesterday, they met between 2 and 4 March.";
        assertEquals(
                List.of("Monday", "May 2020", "yesterday", "between 2 and 4 March"),
                Calendar.find(sentence, Optional.of(REFERENCE), Tense.PAST).stream()
                        .map(mention -> sentence.substring(mention.start(), mention.end()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A headline\\nBy Ana Lund\\nPublished: 2022-02-01\\nThe text of 3 May 2020. | 2022-02-01
            A headline\\nUpdated 3 March 2021 10:22 GMT\\nThe text. | 2021-03-03
            Published on 2 March 2021 · Updated 3 March 2021 | 2021-03-02
            LISBON, March 4, 2020 (Agency) — The port closed. | 2020-03-04
            PORTO, Portugal, 4 March 2020 - The port closed. | 2020-03-04
            A headline\\nFeb. 1, 2022\\nThe text. | 2022-02-01
            A headline\\nTuesday 1 February 2022, 10:15 GMT\\nThe text. | 2022-02-01
            Posted at 10:15 on 1 February 2022\\nThe text. | 2022-02-01
            A headline\\nThe port closed on 4 March 2020. | -
            LISBON, March 4 (Agency) — The port closed. | -
            Published: 1 May 2020\\nPublished: 2 May 2020 | -
            Published: 01/02/2022 | -
            Published: May 2020 | -
            Lisbon, on 4 March 2020, closed the port. | -
            """)
    void findsThePublicationDateOnlyWhereTheTextSaysIt(String text, String day) {
        String content = text.replace("\\n", "\n");
        Optional<LocalDate> expected = day.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(day));
        assertEquals(expected, Calendar.publicationDate(content));
    }

    @Property
    void aBareWeekdayOfThePastIsWithinTheLastSevenDays(
            @ForAll @IntRange(max = 40_000) int day, @ForAll DayOfWeek weekday) {
        LocalDate reference = LocalDate.ofEpochDay(day);
        String name = weekday.name().charAt(0) + weekday.name().substring(1).toLowerCase(java.util.Locale.ROOT);
        LocalDate found = only("It rained on " + name + ".", Optional.of(reference), Tense.PAST)
                .from()
                .orElseThrow();
        assertEquals(weekday, found.getDayOfWeek());
        long back = reference.toEpochDay() - found.toEpochDay();
        assertTrue(back >= 0 && back < 7);
    }

    @Property
    void aFullDateIsFoundWhateverTheReference(
            @ForAll @IntRange(max = 40_000) int day,
            @ForAll @IntRange(max = 40_000) int reference,
            @ForAll Tense tense) {
        LocalDate date = LocalDate.ofEpochDay(day);
        TimeMention mention = only("It rained on " + date + ".", Optional.of(LocalDate.ofEpochDay(reference)), tense);
        assertEquals(Optional.of(date), mention.from());
        assertEquals(Optional.of(date), mention.to());
    }

    @Property
    void anyTextHasMentionsInOrderAndInside(@ForAll String text) {
        int previous = 0;
        for (TimeMention mention : Calendar.find(text, Optional.of(REFERENCE), Tense.UNKNOWN)) {
            assertTrue(mention.start() >= previous && mention.end() <= text.length());
            previous = mention.end();
        }
    }

    @Test
    void theTimeZoneChangesNothing() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(
                    Optional.of(REFERENCE),
                    only("It rains today.", Optional.of(REFERENCE), Tense.PAST).from());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static TimeMention only(String sentence, Optional<LocalDate> reference, Tense tense) {
        List<TimeMention> found = Calendar.find(sentence, reference, tense);
        assertEquals(1, found.size(), sentence + " " + found);
        return found.get(0);
    }
}
