package rapporteur.reading;

import java.util.Locale;
import java.util.Set;

/** The names of files that are read in a folder; what is named itself is read whatever its name. */
public final class Extensions {

    private static final Set<String> READ = Set.of(
            "txt", "text", "json", "jsonl", "ndjson", "ninjs", "xml", "rss", "atom", "rdf", "nitf", "newsml", "html",
            "htm", "xhtml", "warc", "wet", "arc", "gz", "tgz", "bz2", "xz", "zip", "tar", "eml", "mbox");

    private static final int LONGEST = 8;

    private Extensions() {}

    /** Whether a file in a folder or an archive is read: neither hidden nor of a kind that holds no article. */
    public static boolean mayHoldArticles(String path) {
        for (String part : path.split("/", -1)) {
            if (part.startsWith(".") || part.equals("__MACOSX")) {
                return false;
            }
        }
        return mayHold(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Whether its extension is one of those above, or it has none, as messages in folders of mail. */
    private static boolean mayHold(String name) {
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot < 0 || READ.contains(extension) || !looksLikeExtension(extension);
    }

    /** "12." and "1031.M2031P7.host:2,S" of a mail folder have none. */
    private static boolean looksLikeExtension(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(Character::isLetterOrDigit)
                && !text.chars().allMatch(Character::isDigit);
    }
}
