package rapporteur.bench;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import rapporteur.reading.Inputs;
import rapporteur.reading.Outcome;

/**
 * What Rapporteur made of one file.
 *
 * @param articles that were read
 * @param skipped what is in order but holds no article
 * @param refused messages of what could not be read
 */
record InputsRead(int articles, int skipped, List<String> refused) {

    static InputsRead of(byte[] bytes) {
        try (Stream<Outcome> stream =
                Inputs.of(List.of("-")).withStandardInput(new ByteArrayInputStream(bytes)).stream()) {
            List<Outcome> outcomes = stream.toList();
            return new InputsRead(
                    (int) outcomes.stream()
                            .filter(Outcome.Read.class::isInstance)
                            .count(),
                    (int) outcomes.stream()
                            .filter(Outcome.Skipped.class::isInstance)
                            .count(),
                    outcomes.stream()
                            .filter(Outcome.Failed.class::isInstance)
                            .map(outcome -> ((Outcome.Failed) outcome).message())
                            .toList());
        }
    }

    boolean isRead() {
        return refused.isEmpty();
    }
}
