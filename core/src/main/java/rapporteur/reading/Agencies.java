package rapporteur.reading;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The news agencies that {@code lines.txt} names. */
public final class Agencies {

    private static final Pattern NAME = LinePatterns.SHIPPED.pattern("agency-name");

    private Agencies() {}

    /** Whether this is the name of an agency and nothing else. */
    public static boolean isAgency(String name) {
        return NAME.matcher(name.strip()).matches();
    }

    /** The agencies that a dateline or credit names, in its order. */
    public static Set<String> in(String line) {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = NAME.matcher(line);
        while (matcher.find()) {
            names.add(matcher.group());
        }
        return names;
    }
}
