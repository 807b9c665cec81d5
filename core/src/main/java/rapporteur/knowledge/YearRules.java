package rapporteur.knowledge;

import static rapporteur.knowledge.TimeRule.absolute;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import rapporteur.model.TimeValue;

/** Years, decades and centuries, and what counts their days in words of another era. */
final class YearRules {

    private static final List<String> TENS =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");
    private static final String ERA = "(?-i:BCE?|B\\.C\\.(?:E\\.)?|AD|A\\.D\\.|CE|C\\.E\\.)";
    private static final String NOT_A_COUNT =
            "(?!\\s+(?:people|men|women|children|percent|per cent|million|billion|troops|dead|euros|dollars|pounds|km|miles|metres|meters|feet|hours|and [0-9,]+ (?:people|troops))\\b)(?!%)(?!\\s+(?-i:[a-z]+)(?<!ie|s|u)s\\b(?<!\\bwas|\\bhas|\\bis|onwards|afterwards))(?!-[a-z])";
    private static final String NOT_AFTER =
            "(?<!\\b(?:about|around|some|than|nearly|almost|over|least|most|only|page|pages|room|flight|route|no\\.|number|another|other|boeing|airbus|windows|of about) )(?<![#№@:/+=-])";

    static final List<TimeRule> RULES = List.of(
            absolute(
                    "(?<=\\b(?:in|since|until|till|during|throughout|before|after|around|early|late|mid|circa|through|by|year) ){year}"
                            + "(?! (?:people|percent)\\b)(?!%)(?!-[a-z])",
                    (m, c) -> Period.year(year(m))),
            absolute(
                    NOT_AFTER + "(?<year>1[789][0-9]{2}|20[0-4][0-9])(?![0-9])(?![.,:][0-9])(?!/)" + NOT_A_COUNT,
                    (m, c) -> Period.year(year(m))),
            absolute("(?<=\\bthe )(?![0-9]{2}00){year}(?!-[a-z])", (m, c) -> Period.year(year(m))),
            absolute("(?<=\\()(?:{year})(?=\\))", (m, c) -> Period.year(year(m))),
            absolute("{part}(?:the year )?{year}", (m, c) -> PartOf.of(m.group("part"), Period.year(year(m)))),
            absolute(
                    "(?:from|between) {year}(?: to | and | until | through |{dash}){year2}",
                    (m, c) -> yearsTo(m, m.group("year2"))),
            absolute("(?:the )?years {year}(?: to | and | through ){year2}", (m, c) -> yearsTo(m, m.group("year2"))),
            absolute("(?<=[\\s\\(\\[]|^){year}(?:[-–—]|/(?=[0-9]{4})){year2}", (m, c) -> yearsTo(m, m.group("year2"))),
            absolute(
                    "(?:(?:c\\.|circa) ?|(?<=[\\s\\(]|^)){year}(?:[-–/]| [–—] )(?<year2>[0-9]{2})(?![0-9/:-])(?!\\.[0-9])",
                    (m, c) -> yearsTo(m, m.group("year").substring(0, 2) + m.group("year2"))),
            // Decades and centuries.
            absolute(
                    "(?:the )?(?:(?<part>early|mid|late|beginning of|start of|end of)(?: to late)?[ -](?:the )?)?(?<decade>1[0-9][0-9]0|20[0-9]0)(?:s|['’]s(?! [a-z]))",
                    (m, c) -> part(m, decade(Integer.parseInt(m.group("decade"))))),
            absolute(
                    "(?<!\\b(?:his|her|their|my|your|our|its|low|high|upper|lower) )(?:the )?(?:(?<part>early|mid|late|beginning of|start of|end of)[ -](?:the )?)?['’‘]?(?<decade>[2-9]0)['’]?s",
                    (m, c) -> part(m, Period.decade(1900 + Integer.parseInt(m.group("decade"))))),
            absolute(
                    "the (?:(?<part>early|mid|late|beginning of|start of|end of)[ -](?:the )?)?(?:nineteen[- ])?(?<tens>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
                    (m, c) -> part(
                            m,
                            Period.decade(
                                    1920 + 10 * TENS.indexOf(m.group("tens").toLowerCase(Locale.ROOT))))),
            absolute(
                    "(?:the )?(?:(?<part>early|mid|late|beginning of|start of|end of|turn of|first half of|second half of)[ -](?:the )?)?(?:{ordinal}|(?<number>[12]?[0-9])(?:st|nd|rd|th))[ -]centur(?:y|ies)(?: (?<era>"
                            + ERA + "))?",
                    (m, c) -> part(m, century(m))),
            absolute("(?<n>[0-9]{1,4}) (?<era>" + ERA + ")", (m, c) -> Period.year(year(m.group("n"), m.group("era")))),
            absolute(
                    "(?<era>(?-i:AD|A\\.D\\.|CE)) ?(?<n>[0-9]{1,4})",
                    (m, c) -> Period.year(Integer.parseInt(m.group("n")))),
            absolute(
                    "{month},?(?: of)? (?<n>[3-9][0-9]{2})(?![0-9,.]*[0-9])",
                    (m, c) -> month(m, Integer.parseInt(m.group("n")))),
            absolute(
                    "(?<=\\bin )(?<n>[3-9][0-9]{2})(?=[,.;)](?![0-9]))",
                    (m, c) -> Period.year(Integer.parseInt(m.group("n")))),
            absolute(
                    "(?:c\\.|ca\\.|circa) ?(?<n>[1-9][0-9]{2,3})(?![0-9,])(?: (?<era>" + ERA + "))?",
                    (m, c) -> Period.year(year(m.group("n"), m.group("era") == null ? "AD" : m.group("era")))),
            absolute(
                    "(?<hundreds>fifteen|sixteen|seventeen|eighteen|nineteen|twenty)[ -](?<rest>(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?))(?![ -]\\w*(?:year|day|week|month|hour|minute)|,000)",
                    (m, c) -> Period.year(100 * number(m.group("hundreds")) + number(m.group("rest")))),
            absolute(
                    "{day} {month} (?<n>[3-9][0-9]{2})(?![0-9,]*[0-9])",
                    (m, c) -> Period.day(LocalDate.of(
                            Integer.parseInt(m.group("n")),
                            TimeWords.month(m.group("month")),
                            TimeWords.day(m.group("day"))))),
            absolute(
                    "['’‘](?<n>[0-9]{2})(?![0-9]|['’]?s)",
                    (m, c) -> Period.year(shortYear(Integer.parseInt(m.group("n"))))),
            TimeRule.of(
                    TimeRule.Base.NOTHING,
                    "(?:before|prior to) (?:the )?(?:year )?{year}",
                    (m, c) -> Meaning.of(Period.year(year(m)))
                            .with(TimeValue.Modifier.BEFORE)
                            .without("open")));

    private YearRules() {}

    private static Period yearsTo(Matcher words, String last) {
        int first = year(words);
        int second = Integer.parseInt(last);
        if (second <= first) {
            throw new DateTimeException(first + " is not before " + second);
        }
        return Period.years(first, second);
    }

    /** "The 1600s" are a century, "the 1900s" too; "the 2000s" are ten years to most writers. */
    private static Period decade(int first) {
        return first % 100 == 0 && first < 2000 ? Period.century(first / 100 + 1) : Period.decade(first);
    }

    private static Period century(Matcher words) {
        int number = words.group("number") == null
                ? TimeWords.ordinal(words.group("ordinal"))
                : Integer.parseInt(words.group("number"));
        if (number == 0) {
            throw new DateTimeException("no century 0");
        }
        boolean before = words.group("era") != null && isBefore(words.group("era"));
        return Period.century(before ? -number : number);
    }

    private static boolean isBefore(String era) {
        return era.toUpperCase(Locale.ROOT).startsWith("B");
    }

    /** As the calendar counts them: 1 BC is the year 0. */
    private static int year(String number, String era) {
        int year = Integer.parseInt(number);
        return isBefore(era) ? 1 - year : year;
    }

    private static int shortYear(int lastDigits) {
        return lastDigits + (lastDigits < 40 ? 2000 : 1900);
    }

    private static int number(String words) {
        return (int) Numbers.value(words).orElseThrow();
    }

    private static int year(Matcher words) {
        return Integer.parseInt(words.group("year"));
    }

    private static Period part(Matcher words, Period whole) {
        return words.group("part") == null ? whole : PartOf.of(words.group("part"), whole);
    }

    private static Period month(Matcher words, int year) {
        return Period.monthOf(LocalDate.of(year, TimeWords.month(words.group("month")), 1));
    }
}
