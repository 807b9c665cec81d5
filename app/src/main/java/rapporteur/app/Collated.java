package rapporteur.app;

import java.util.Iterator;
import java.util.List;
import rapporteur.collating.Copies;
import rapporteur.collating.Copy;
import rapporteur.collating.Fingerprint;
import rapporteur.model.Article;
import rapporteur.model.Document;
import rapporteur.reading.Outcome;
import rapporteur.reading.TextReader;

/**
 * An outcome with what its article has of those before it. Articles are set against each other one after another in the
 * order of the inputs, whoever reads them later, so the result is the same at any number of threads.
 *
 * @param skipped whether the article tells nothing that one before it does not
 */
record Collated(Outcome outcome, List<Copy> copies, boolean skipped) {

    /** Sets each outcome against those before it as it is asked for, and keeps their fingerprints alone. */
    static Iterator<Collated> of(Iterator<Outcome> outcomes, CopyMode mode) {
        Copies before = new Copies();
        TextReader reader = new TextReader();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return outcomes.hasNext();
            }

            @Override
            public Collated next() {
                Outcome outcome = outcomes.next();
                if (mode == CopyMode.OFF || !(outcome instanceof Outcome.Read read)) {
                    return new Collated(outcome, List.of(), false);
                }
                try {
                    return collated(read);
                } catch (RuntimeException | StackOverflowError e) {
                    // What is odd about the article is told when it is read.
                    return new Collated(outcome, List.of(), false);
                }
            }

            private Collated collated(Outcome.Read read) {
                Document document = reader.read(read.article());
                Fingerprint fingerprint = Fingerprint.of(document);
                List<Copy> copies = before.find(fingerprint);
                boolean nothingNew = copies.stream().anyMatch(Copy::tellsNothingNew);
                if (!nothingNew) {
                    before.add(fingerprint);
                }
                // with its blocks, which need not be told again when it is read
                Article told = read.article().withBlocks(document.blocks());
                return new Collated(
                        new Outcome.Read(told, read.notices()), copies, nothingNew && mode == CopyMode.ONCE);
            }
        };
    }
}
