package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.knowledge.Calendar;
import rapporteur.knowledge.TimeMention;

/**
 * The dates of GUM, which its MISC column has as elements of TEI: {@code <date when="1799-08">}. Those with one end, or
 * without a year, are left out: they have no value to be exact about.
 */
final class GumDates {

    private static final Pattern XML = Pattern.compile("(?:^|\\|)XML=([^|]*)");
    private static final Pattern TAG = Pattern.compile("</?(date|time)\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+):::\"([^\"]*)\"");
    private static final Pattern YEAR = Pattern.compile("-?[0-9]{3,4}");
    private static final Pattern SEASON = Pattern.compile("[0-9]{4}-(?:SP|SU|FA|WI)");

    /** One date that is marked. */
    private static final class Gold {
        private final String when;
        private final String from;
        private final String to;
        private final int start;
        private int end;

        Gold(String tag, int start) {
            String one = null;
            String first = null;
            String last = null;
            Matcher attribute = ATTRIBUTE.matcher(tag);
            while (attribute.find()) {
                switch (attribute.group(1)) {
                    case "when" -> one = attribute.group(2);
                    case "from", "notBefore" -> first = attribute.group(2);
                    case "to", "notAfter" -> last = attribute.group(2);
                    default -> {}
                }
            }
            this.when = one;
            this.from = first;
            this.to = last;
            this.start = start;
        }

        boolean isTold() {
            return when == null
                    ? from != null && to != null && isYearTold(from) && isYearTold(to)
                    : isYearTold(when) || when.matches("[0-9]{2}:.*");
        }

        private static boolean isYearTold(String value) {
            return YEAR.matcher(value).lookingAt();
        }
    }

    private final Predicate<String> chosen;
    private final PrintWriter misses;
    private final Scores scores = new Scores();
    private final List<String[]> sentence = new ArrayList<>();
    private String document = "";
    private Optional<LocalDate> created = Optional.empty();
    private Optional<TimeMention> before = Optional.empty();

    private GumDates(Predicate<String> chosen, PrintWriter misses) {
        this.chosen = chosen;
        this.misses = misses;
    }

    /** @param chosen which documents, by their names */
    static Scores of(Path file, Predicate<String> chosen, PrintWriter misses) throws IOException {
        GumDates dates = new GumDates(chosen, misses);
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            dates.take(line);
        }
        dates.closeSentence();
        return dates.scores;
    }

    private void take(String line) {
        if (line.isBlank()) {
            closeSentence();
        } else if (line.startsWith("# newdoc")) {
            document = line.substring(line.indexOf('=') + 1).strip();
            created = Optional.empty();
            before = Optional.empty();
        } else if (line.startsWith("# meta::dateCreated")) {
            created = day(line.substring(line.indexOf('=') + 1).strip(), false);
        } else if (!line.startsWith("#")) {
            sentence.add(line.split("\t", -1));
        }
    }

    private void closeSentence() {
        StringBuilder text = new StringBuilder();
        List<Gold> gold = new ArrayList<>();
        List<Gold> open = new ArrayList<>();
        int inside = 0;
        for (String[] columns : sentence) {
            if (columns[0].contains(".")) {
                continue;
            }
            boolean range = columns[0].contains("-");
            if (inside > 0) {
                inside--;
            }
            int start = text.length();
            if (range) {
                String[] ends = columns[0].split("-");
                inside = Integer.parseInt(ends[1]) - Integer.parseInt(ends[0]) + 2;
            }
            if (inside == 0 || range) {
                text.append(columns[1]);
            }
            mark(columns[9], start, text.length(), gold, open);
            if ((inside == 0 || range) && !columns[9].contains("SpaceAfter=No")) {
                text.append(' ');
            }
        }
        sentence.clear();
        if (chosen.test(document)) {
            score(text.toString(), gold);
        }
    }

    private static void mark(String misc, int start, int end, List<Gold> gold, List<Gold> open) {
        Matcher xml = XML.matcher(misc);
        if (!xml.find()) {
            return;
        }
        Matcher tag = TAG.matcher(xml.group(1));
        while (tag.find()) {
            if (!tag.group().startsWith("</")) {
                open.add(new Gold(tag.group(), start));
            } else if (!open.isEmpty()) {
                Gold closed = open.remove(open.size() - 1);
                closed.end = end;
                gold.add(closed);
            }
        }
    }

    private void score(String text, List<Gold> golds) {
        List<TimeMention> mentions = MarkedTimes.mentions(text, created, before);
        for (Gold gold : golds) {
            if (gold.isTold() && gold.end > gold.start) {
                Optional<TimeMention> found = MarkedTimes.best(mentions, new Range(gold.start, gold.end));
                boolean right = found.filter(mention -> isExact(gold, mention)).isPresent();
                Tally share = Tally.of(right);
                scores.add(gold.when != null ? "one value" : "both ends", share);
                scores.add("all", share);
                if (found.isPresent()) {
                    scores.add("all, of those found", share);
                }
                if (!right) {
                    misses.println(document + ": " + text.substring(gold.start, gold.end) + " "
                            + (gold.when == null ? gold.from + ".." + gold.to : gold.when) + ", not "
                            + found.map(mention -> mention.value().value()).orElse("found") + ": " + text.strip());
                }
            }
        }
        mentions.stream()
                .filter(Calendar::isAnchor)
                .reduce((first, second) -> second)
                .ifPresent(last -> before = Optional.of(last));
    }

    /** Of a range that stands for two dates of gold, one end is enough. */
    private static boolean isExact(Gold gold, TimeMention mention) {
        String value = mention.value().value();
        if (gold.when != null) {
            return Stream.of(value.split("/")).anyMatch(end -> isSame(gold.when, end));
        }
        Optional<LocalDate> from = day(gold.from, false);
        Optional<LocalDate> to = day(gold.to, true);
        return SEASON.matcher(value).matches()
                ? from.equals(mention.from())
                : from.isPresent() && to.isPresent() && isFromTo(mention, from.get(), to.get());
    }

    private static boolean isSame(String gold, String value) {
        if (gold.matches("[0-9]{2}:.*")) {
            return value.contains("T" + gold.substring(0, 5));
        }
        int clock = value.indexOf('T');
        String date = gold.contains("T") || clock < 0 ? value : value.substring(0, clock);
        return gold.replaceAll("^-0*", "BC")
                .replaceAll("^0+", "")
                .replaceAll(":00$", "")
                .equals(date.replaceAll("^BC0*", "BC").replaceAll("^0+", ""));
    }

    /** By its days, or by its value: gold's "1980s" of "the late 1980s" are all ten years. */
    private static boolean isFromTo(TimeMention mention, LocalDate from, LocalDate to) {
        String value = mention.value().value();
        if (value.matches("[0-9]{2,3}")) {
            int years = value.length() == 3 ? 10 : 100;
            int first = Integer.parseInt(value) * years;
            return from.equals(LocalDate.of(first, 1, 1)) && to.equals(LocalDate.of(first + years - 1, 12, 31));
        }
        return mention.from().equals(Optional.of(from)) && mention.to().equals(Optional.of(to));
    }

    /** The first or last day of a year, month or day in ISO 8601. */
    private static Optional<LocalDate> day(String value, boolean last) {
        try {
            if (value.length() == 4) {
                return Optional.of(LocalDate.of(Integer.parseInt(value), last ? 12 : 1, last ? 31 : 1));
            }
            if (value.length() == 7) {
                YearMonth month = YearMonth.parse(value);
                return Optional.of(last ? month.atEndOfMonth() : month.atDay(1));
            }
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException | NumberFormatException notADay) {
            return Optional.empty();
        }
    }
}
