package rapporteur.formats;

import java.util.Locale;
import rapporteur.collating.Copy;

/** Says in words what two articles have of each other. */
final class Alike {

    private Alike() {}

    static String inWords(Copy copy) {
        String alike = switch (copy.kind()) {
            case EXACT -> "the same words as ";
            case NEAR -> "a copy, nearly, of ";
            case CUT -> "a part of ";
            case MERGED -> "has most of ";
            case TRANSLATED -> "the same text in other words as ";
            case PASSAGES -> "shares passages with ";
        };
        return alike + copy.of() + " (" + percent(copy.share()) + " of this in that, " + percent(copy.shareOfOther())
                + " of that in this)" + source(copy);
    }

    private static String source(Copy copy) {
        if (copy.source().isOther()) {
            return ", which is the source by its " + copy.source().code();
        }
        return copy.source().isThis()
                ? ", of which this is the source by its " + copy.source().code()
                : "";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share);
    }
}
