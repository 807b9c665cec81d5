package rapporteur.bench;

import java.io.PrintWriter;
import java.util.Locale;

/** Whether a confidence means what it says: of what was given with .8 confidence, .8 should be right. */
final class Reliability {

    private static final int BINS = 10;

    private final int[] counts = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidences = new double[BINS];

    void add(double confidence, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (confidence * BINS));
        counts[bin]++;
        right[bin] += isRight ? 1 : 0;
        confidences[bin] += confidence;
    }

    /** How far confidence is from the share of right ones, on average over what was predicted. */
    double error() {
        double sum = 0;
        int all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(confidences[bin] - right[bin]);
            all += counts[bin];
        }
        return all == 0 ? 0 : sum / all;
    }

    void print(PrintWriter out) {
        out.println("confidence               number       mean      right");
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                out.println(String.format(
                        Locale.ROOT,
                        "%.1f to %.1f %21d %10.3f %10.3f",
                        bin / (double) BINS,
                        (bin + 1) / (double) BINS,
                        counts[bin],
                        confidences[bin] / counts[bin],
                        right[bin] / (double) counts[bin]));
            }
        }
        out.println(String.format(Locale.ROOT, "expected calibration error %.3f", error()));
    }
}
