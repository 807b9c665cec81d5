package rapporteur.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rapporteur.Rapporteur;
import rapporteur.model.Article;
import rapporteur.model.InferredDate;

/** When articles of known days were published, as concluded from their texts alone. */
final class InferredDates {

    private static final Pattern DAY = Pattern.compile("(?<![0-9])[12][0-9]{3}-[0-9]{2}-[0-9]{2}(?![0-9])");
    /** An article and the day on which it was published. */
    record Dated(String name, String text, LocalDate day) {}

    private InferredDates() {}

    /** Texts whose files have their days in their names. */
    static List<Dated> named(Path folder) throws IOException {
        List<Dated> all = new ArrayList<>();
        for (Path file : Texts.files(folder, 0)) {
            String name = file.getFileName().toString();
            Optional<LocalDate> day = day(name);
            if (day.isPresent()) {
                all.add(new Dated(name, Corpora.text(file), day.get()));
            }
        }
        return all;
    }

    /** The articles of TR-News whose day is written in full. */
    static List<Dated> trNews(Path file) throws IOException {
        List<Dated> all = new ArrayList<>();
        for (TrNews.Annotated annotated : TrNews.read(file)) {
            Article article = annotated.article();
            day(annotated.loaded())
                    .ifPresent(day ->
                            all.add(new Dated(article.id(), article.text().strip(), day)));
        }
        return all;
    }

    private static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        try {
            return day.find() ? Optional.of(LocalDate.parse(day.group())) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static void measure(List<Dated> articles, Rapporteur rapporteur, PrintWriter misses, PrintWriter out) {
        int held = 0;
        List<Long> widths = new ArrayList<>();
        for (Dated article : articles) {
            Optional<InferredDate> found =
                    rapporteur.read(Article.of(article.text)).inferred();
            if (found.isPresent()) {
                boolean right = found.get().contains(article.day);
                held += right ? 1 : 0;
                widths.add(found.get().days().count());
                if (!right) {
                    misses.println(article.name + ", of " + article.day + ", not " + found.get());
                }
            }
        }
        widths.sort(null);
        Scores.line(out, "%-36s %4d of %d", "articles with days concluded", widths.size(), articles.size());
        if (!widths.isEmpty()) {
            Scores.line(out, "%-36s %4d, %.3f", "of these, true day among them", held, held / (double) widths.size());
            Scores.line(out, "%-36s %4d", "median of how many days they are", widths.get(widths.size() / 2));
            Scores.line(out, "%-36s %4d", "articles with at most 366 days", below(widths, 366));
            Scores.line(out, "%-36s %4d", "articles with at most 31 days", below(widths, 31));
        }
    }

    private static long below(List<Long> widths, int most) {
        return widths.stream().filter(width -> width <= most).count();
    }
}
