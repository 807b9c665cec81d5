package rapporteur.app;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** One line on a terminal that says how far a long run has come. Not thread-safe. */
final class Progress {

    private static final long BEFORE_FIRST = TimeUnit.SECONDS.toNanos(3);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(250);
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;
    private final boolean wanted;
    private final LongSupplier nanoClock;
    private final long started;
    private long next;
    private int articles;
    private boolean shown;

    Progress(PrintStream err, boolean wanted, LongSupplier nanoClock) {
        this.err = err;
        this.wanted = wanted;
        this.nanoClock = nanoClock;
        this.started = nanoClock.getAsLong();
        this.next = BEFORE_FIRST;
    }

    /** One more article is done. */
    void step() {
        articles++;
        long elapsed = nanoClock.getAsLong() - started;
        if (wanted && elapsed >= next) {
            next = elapsed + BETWEEN;
            double perSecond = articles * 1e9 / elapsed;
            err.print(CLEAR_LINE + String.format(Locale.ROOT, "%,d articles, %.1f a second", articles, perSecond));
            err.flush();
            shown = true;
        }
    }

    /** Leaves the line empty, for something else or for the end. */
    void clear() {
        if (shown) {
            err.print(CLEAR_LINE);
            err.flush();
            shown = false;
        }
    }
}
