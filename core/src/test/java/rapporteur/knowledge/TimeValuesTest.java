package rapporteur.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapporteur.model.TimeValue.Type;

/** What expressions mean as TIMEX3 writes it. */
class TimeValuesTest {

    /** A Thursday. */
    private static final Optional<LocalDate> REFERENCE = Optional.of(LocalDate.of(2021, 6, 3));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The quay opened on the third of March 2019. | DATE | 2019-03-03
            The quay opened on 2019/03/04. | DATE | 2019-03-04
            The quay opened in Q2 2018. | DATE | 2018-Q2
            The quay opened in the second quarter. | DATE | 2021-Q2
            The quay opened in H1 2020. | DATE | 2020-H1
            The quay opened in 1887/88. | DATE | 1887/1888
            The quay opened in the 1600s. | DATE | 16
            The quay opened in the mid-80s. | DATE | 198
            The quay opened in the roaring twenties. | - | -
            The quay opened in the twenty-first century. | DATE | 20
            The quay opened c. 1230 BC. | DATE | BC1230
            The quay opened in nineteen eighty-four. | DATE | 1984
            The quay opened the weekend before last. | DATE | 2021-W20-WE
            The quay opened the week before last. | DATE | 2021-W20
            The quay opened in March last year. | DATE | 2020-03
            The quay opened on 4 March last year. | DATE | 2020-03-04
            The quay opened last Christmas. | DATE | 2020-12-25
            The quay opened on Labor Day 2020. | DATE | 2020-09-07
            The quay opened on Memorial Day. | DATE | 2021-05-31
            The quay opened on Orthodox Easter 2021. | DATE | 2021-05-02
            The quay opened on Lunar New Year 2021. | DATE | 2021-02-12
            The quay opened on the first night of Passover 2021. | DATE | 2021-03-28/2021-04-03
            The quay opened on 15 Sha'ban 1442. | DATE | 2021-03-28
            The quay opened on Tishrei 1, 5781. | DATE | 2020-09-19
            The quay opened on 7 Sawr 1357. | DATE | 1978-04-27
            The quay opened in Nisan 1400. | DATE | XXXX-XX-XX
            The quay opens from Monday until Friday. | DATE | 2021-05-24/2021-05-28
            The quay was shut from 9 a.m. to 5 p.m. | TIME | 2021-06-03T09:00/2021-06-03T17:00
            The quay was shut at about 4:05 p.m. EDT on Wednesday. | TIME | 2021-06-02T16:05-04:00
            The quay was shut at 0530 GMT. | TIME | 2021-06-03T05:30Z
            The quay was shut at 14h30 GMT+3. | TIME | 2021-06-03T14:30+03:00
            The quay was shut at noon on Monday. | TIME | 2021-05-31T12:00
            The quay was shut between 2 p.m. and 4 p.m. on Sunday. | TIME | 2021-05-30T14:00/2021-05-30T16:00
            The quay was shut on the first Monday in March 2020. | DATE | 2020-03-02
            The quay was shut on the last Friday of May. | DATE | 2021-05-28
            The quay was shut in the last week of April. | DATE | 2021-04-24/2021-04-30
            The quay was shut in the week ending 9 May. | DATE | 2021-W18
            The quay was shut on the last day of June 2019. | DATE | 2019-06-30
            The quay was shut on the 1st day of May. | DATE | 2021-05-01
            The quay was shut in the early hours. | - | -
            The quay was shut before dawn on Sunday. | TIME | 2021-05-30TMO
            The quay was shut for a month and a half. | DURATION | P1.5M
            The quay was shut for half a century. | DURATION | P50Y
            The quay was shut for a fortnight. | DURATION | P2W
            The quay was shut for a couple of hours. | DURATION | PT2H
            The quay is inspected once a week. | SET | P1W
            The quay is inspected every other year. | SET | P2Y
            The quay is inspected on Fridays. | SET | XXXX-WXX-5
            The quay is inspected every winter. | SET | XXXX-WI
            The 35-year-old keeper and his 3 year old dog slept. | - | -
            """)
    void areTold(String sentence, String type, String value) {
        List<TimeMention> found =
                Calendar.find(sentence, REFERENCE, Optional::empty, (start, end) -> Tense.near(sentence, start, end));
        if (type.equals("-")) {
            assertEquals(List.of(), found);
        } else {
            assertEquals(1, found.size(), found::toString);
            assertEquals(Type.valueOf(type), found.get(0).value().type());
            assertEquals(value, found.get(0).value().value());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It rained on Monday. | XXXX-WXX-1
            It rained on 3 May. | XXXX-05-03
            It rained in May. | XXXX-05
            It rained last year. | XXXX
            It rained last week. | XXXX-WXX
            It rained in the last quarter of the year. | XXXX-Q4
            It rained in the summer. | XXXX-SU
            It rained on Monday night. | XXXX-WXX-1TNI
            """)
    void areAsFullAsTheyCanBeWithoutAReferenceDay(String sentence, String value) {
        List<TimeMention> found = Calendar.find(sentence, Optional.empty(), Tense.PAST);
        assertEquals(1, found.size(), found::toString);
        assertEquals(value, found.get(0).value().value());
        assertTrue(found.get(0).from().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ship left on 3 May 2020 and sank two days later. | 2020-05-05
            The ship left in 1911 and sank the following year. | 1912
            The ship left in May 1911 and sank in June of the same year. | 1911-06
            The ship left on 3 May 1911 and sank on 9 June. | 1911-06-09
            The ship left in May 2020 and sank two days later. | XXXX-XX-XX
            """)
    void countFromTheTimeToldBefore(String sentence, String value) {
        List<TimeMention> found = Calendar.find(sentence, REFERENCE, Tense.PAST);
        assertEquals(2, found.size(), found::toString);
        assertEquals(value, found.get(1).value().value());
        assertEquals(found.get(1).from().isPresent(), found.get(1).concluded());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The council will vote on Friday. | FUTURE
            The council voted on Friday. | PAST
            The vote is scheduled for Friday. | FUTURE
            A vote to be held on Friday worries them. | FUTURE
            They met in May on Friday. | PAST
            Mohamed spoke; they will vote on Friday. | FUTURE
            They will not forget what happened on Friday. | PAST
            """)
    void theNearestVerbTellsTheTense(String sentence, Tense tense) {
        int start = sentence.indexOf("Friday");
        assertEquals(tense, Tense.near(sentence, start, start + "Friday".length()));
    }

    @Test
    void otherCalendarsAgreeWithTheGregorian() {
        assertEquals(LocalDate.of(2020, 8, 20), OtherCalendar.ISLAMIC.day(1442, 1, 1));
        assertEquals(LocalDate.of(2020, 3, 20), OtherCalendar.PERSIAN.day(1399, 1, 1));
        assertEquals(LocalDate.of(2021, 9, 7), OtherCalendar.HEBREW.day(5782, 1, 1));
        assertEquals(LocalDate.of(2024, 4, 23), OtherCalendar.HEBREW.day(5784, 8, 15));
    }

    @Property
    void theIndexLeavesOutNoRuleThatMatches(@ForAll("sentences") String sentence) {
        RuleIndex index = new RuleIndex(Calendar.RULES);
        for (int start = 0; start < sentence.length(); start++) {
            if (Character.isLetterOrDigit(sentence.charAt(start))) {
                List<TimeRule> candidates = index.at(sentence, start);
                for (TimeRule rule : Calendar.RULES) {
                    boolean matches = rule.pattern()
                            .matcher(sentence)
                            .useTransparentBounds(true)
                            .region(start, sentence.length())
                            .lookingAt();
                    assertTrue(!matches || candidates.contains(rule), () -> rule.pattern() + " in " + sentence);
                }
            }
        }
    }

    @Property
    void whateverIsFoundIsInsideAndHasAValue(@ForAll("sentences") String sentence) {
        int end = 0;
        for (TimeMention mention : Calendar.find(sentence, REFERENCE, Tense.UNKNOWN)) {
            assertTrue(mention.start() >= end && mention.end() <= sentence.length());
            end = mention.end();
        }
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of(
                        "on",
                        "the",
                        "in",
                        "last",
                        "next",
                        "two",
                        "3",
                        "12",
                        "2019",
                        "May",
                        "June",
                        "Monday",
                        "week",
                        "years",
                        "ago",
                        "later",
                        "from",
                        "to",
                        "until",
                        "between",
                        "and",
                        "at",
                        "10:30",
                        "p.m.",
                        "GMT",
                        "early",
                        "end",
                        "of",
                        "late",
                        "'90s",
                        "19th",
                        "century",
                        "BC",
                        "every",
                        "day",
                        "night",
                        "Ramadan",
                        "1442",
                        "Easter",
                        "half",
                        "a",
                        "quarter",
                        "for",
                        "this",
                        ",",
                        "-",
                        "since",
                        "30",
                        "February",
                        "0",
                        "99")
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(words -> String.join(" ", words));
    }
}
