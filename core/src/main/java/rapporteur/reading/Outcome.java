package rapporteur.reading;

import java.util.List;
import java.util.Objects;
import rapporteur.model.Article;

/** What became of one article, file or line that was to be read. */
public sealed interface Outcome {

    /**
     * An article.
     *
     * @param notices what the user should know about it, each a sentence; empty as a rule
     */
    record Read(Article article, List<String> notices) implements Outcome {
        public Read {
            Objects.requireNonNull(article, "article");
            notices = List.copyOf(notices);
        }
    }

    /**
     * Something in good order that holds no article: a photo, an event, a feed without entries. No failure.
     *
     * @param file the path as given, "-" for standard input
     * @param what the part of the file; empty where it is the whole file
     * @param reason why there is no article, a phrase: "a picture without a text"
     */
    record Skipped(String file, String what, String reason) implements Outcome {
        public Skipped {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(reason, "reason");
        }

        /** All of it on one line: "wire.xml: urn:example:1: a picture without a text; skipped". */
        public String message() {
            return (what.isEmpty() ? file : file + ": " + what) + ": " + reason + "; skipped";
        }
    }

    /**
     * Something that could not be read; the rest goes on.
     *
     * @param file the path as given, "-" for standard input
     * @param place "line:column", both from 1, columns in UTF-16 code units; or "byte" or "character" and an offset from
     *     0; or empty where it is the whole file
     * @param problem what is wrong
     * @param remedy what the user can do about it
     */
    record Failed(String file, String place, String problem, String remedy) implements Outcome {
        public Failed {
            Objects.requireNonNull(file, "file");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(problem, "problem");
            Objects.requireNonNull(remedy, "remedy");
        }

        /** All of it on one line: "articles.jsonl:3:17: problem; remedy". */
        public String message() {
            return (place.isEmpty() ? file : file + ":" + place) + ": " + problem + "; " + remedy;
        }
    }
}
