package rapporteur.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where an article says when it was published. */
final class Datelines {

    /** Lines that a headline, a byline and a standfirst leave before the text; a date further down is the text's own. */
    private static final int LINES_AT_THE_TOP = 12;

    private static final String BEFORE_THE_DATE =
            "\\s*(?:on|at|:|-|–|\\|)?\\s*(?:[0-9]{1,2}[:.][0-9]{2}\\s*(?:[AaPp]\\.?[Mm]\\.?)?\\s*(?:[A-Z]{2,4})?\\s*,?\\s*(?:on\\s+)?)?";
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?:^|[|•·(])\\s*(?:first published|published|publication date|date published|posted|issued|date)\\b"
                    + BEFORE_THE_DATE,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UPDATED = Pattern.compile(
            "(?:^|[|•·(])\\s*(?:last updated|updated|last modified|modified)\\b" + BEFORE_THE_DATE,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}[\\p{L} .,'’-]{1,60}?,\\s+(?=\\p{Lu}|[0-9])");
    private static final Pattern AFTER_DATELINE =
            Pattern.compile("^\\s*(?:\\([\\p{L} /-]{2,30}\\)\\s*)?(?:—|–|--|-|:)\\s.*", Pattern.DOTALL);
    private static final Pattern AFTER_A_LONE_DATE = Pattern.compile(
            "^[\\s,|•·-]*(?:(?:at )?[0-9]{1,2}[:.][0-9]{2})?\\s*(?:[AaPp]\\.?[Mm]\\.?)?\\s*(?:[A-Z]{2,4})?[\\s.|]*$");

    private Datelines() {}

    static Optional<LocalDate> publicationDate(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        for (Pattern label : List.of(PUBLISHED, UPDATED)) {
            List<LocalDate> labelled = lines.stream()
                    .flatMap(line -> labelled(line, label).stream())
                    .distinct()
                    .toList();
            if (!labelled.isEmpty()) {
                return only(labelled);
            }
        }
        List<String> top = lines.subList(0, Math.min(LINES_AT_THE_TOP, lines.size()));
        return only(top.stream()
                .flatMap(line -> Stream.concat(dateline(line).stream(), lone(line).stream()))
                .distinct()
                .toList());
    }

    private static Optional<LocalDate> only(List<LocalDate> days) {
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static Optional<LocalDate> labelled(String line, Pattern label) {
        Matcher matcher = label.matcher(line);
        return matcher.find() ? dayAt(line, matcher.end()).flatMap(Datelines::day) : Optional.empty();
    }

    /** "LISBON, March 4, 2020 (Agency) — …" */
    private static Optional<LocalDate> dateline(String line) {
        Matcher matcher = DATELINE.matcher(line);
        while (matcher.find()) {
            Optional<TimeMention> mention = dayAt(line, matcher.end());
            if (mention.isPresent()) {
                boolean opens = AFTER_DATELINE
                        .matcher(line.substring(mention.get().end()))
                        .matches();
                return opens ? day(mention.get()) : Optional.empty();
            }
            matcher.region(matcher.end(), line.length());
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> lone(String line) {
        int start = line.length() - line.stripLeading().length();
        return dayAt(line, start)
                .filter(mention ->
                        AFTER_A_LONE_DATE.matcher(line.substring(mention.end())).matches())
                .flatMap(Datelines::day);
    }

    private static Optional<TimeMention> dayAt(String line, int start) {
        int end = Math.min(line.length(), start + 60);
        return Calendar.find(line.substring(start, end), Optional.empty(), Tense.UNKNOWN).stream()
                .findFirst()
                .filter(mention -> mention.start() == 0)
                .map(mention -> mention.shifted(start));
    }

    private static Optional<LocalDate> day(TimeMention mention) {
        return mention.from().filter(from -> mention.to().equals(Optional.of(from)));
    }
}
