package rapporteur.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import rapporteur.reading.Extensions;
import rapporteur.reading.Failures;
import rapporteur.reading.Items;
import rapporteur.reading.Outcome;
import rapporteur.reading.Unreadable;

/** The files in an archive, in its order, without hidden ones and those whose names tell that they hold no article. */
final class Members implements Items {

    @FunctionalInterface
    interface Opener {
        Items open(String name, InputStream in) throws IOException, Unreadable;
    }

    private final String archiveName;
    private final ArchiveInputStream<?> archive;
    private final Opener inside;
    private String member;
    private Items items;
    private boolean empty = true;

    Members(String archiveName, ArchiveInputStream<?> archive, Opener inside) {
        this.archiveName = archiveName;
        this.archive = archive;
        this.inside = inside;
    }

    @Override
    public Optional<Outcome> next() throws IOException, Unreadable {
        while (true) {
            if (items == null) {
                ArchiveEntry entry = archive.getNextEntry();
                if (entry == null) {
                    return atEnd();
                }
                if (entry.isDirectory() || !Extensions.mayHoldArticles(entry.getName())) {
                    continue;
                }
                empty = false;
                member = archiveName + "!" + entry.getName();
                if (!archive.canReadEntryData(entry)) {
                    return Optional.of(new Outcome.Failed(
                            member, "", "encrypted or packed in a way that is not known", "unpack it first"));
                }
            }
            Optional<Outcome> outcome = nextOfMember();
            if (outcome.isPresent()) {
                return outcome;
            }
        }
    }

    /** One member that cannot be read does not cost the others. */
    private Optional<Outcome> nextOfMember() {
        try {
            items = items == null ? inside.open(member, archive) : items;
            Optional<Outcome> outcome = items.next();
            if (outcome.isEmpty()) {
                items = null;
            }
            return outcome;
        } catch (Unreadable e) {
            items = null;
            return Optional.of(e.in(member));
        } catch (IOException e) {
            items = null;
            return Optional.of(Failures.of(member, e));
        }
    }

    private Optional<Outcome> atEnd() {
        if (!empty) {
            return Optional.empty();
        }
        empty = false;
        return Optional.of(new Outcome.Failed(
                archiveName, "", "no file in this archive that could hold articles", "unpack it and name the files"));
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
