package rapporteur.bench;

import java.util.Properties;

/**
 * How long a program took for texts.
 *
 * @param loadSeconds from the start of loading until the first text could be read
 * @param seconds for the texts, without loading, without texts read to warm up, and without files read or written
 * @param tokens of the texts, as the program itself cuts them
 */
record Timing(double loadSeconds, double seconds, long tokens) {

    double tokensPerSecond() {
        return tokens / seconds;
    }

    String toLines() {
        return "load=" + loadSeconds + "\nseconds=" + seconds + "\ntokens=" + tokens;
    }

    static Timing of(Properties lines) {
        return new Timing(
                Double.parseDouble(lines.getProperty("load")),
                Double.parseDouble(lines.getProperty("seconds")),
                Long.parseLong(lines.getProperty("tokens")));
    }
}
