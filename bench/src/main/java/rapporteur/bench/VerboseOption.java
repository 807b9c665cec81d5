package rapporteur.bench;

import java.io.PrintWriter;
import java.io.Writer;
import picocli.CommandLine.Option;

/** Whether to name each thing that is not right. */
final class VerboseOption {

    @Option(
            names = {"-v", "--verbose"},
            description = "Also name each act that is wrong, missed, too many or without a verdict.")
    private boolean verbose;

    /** Where to write what is not right. */
    PrintWriter misses(PrintWriter out) {
        return verbose ? out : new PrintWriter(Writer.nullWriter());
    }
}
