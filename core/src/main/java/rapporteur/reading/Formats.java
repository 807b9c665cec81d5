package rapporteur.reading;

import java.io.IOException;
import java.util.List;
import rapporteur.reading.archive.PackedFormat;
import rapporteur.reading.archive.WarcFormat;
import rapporteur.reading.feed.FeedFormat;
import rapporteur.reading.mail.MailFormat;
import rapporteur.reading.wire.NewsMlFormat;
import rapporteur.reading.wire.NinjsFormat;

/** Every format, in the order in which they are asked whether a source is theirs; plain text takes what is left. */
final class Formats {

    private final List<InputFormat> formats;

    Formats(PageReader pages) {
        formats = List.of(
                new PackedFormat(this::open),
                new WarcFormat(pages),
                new NewsMlFormat(),
                new FeedFormat(),
                new NinjsFormat(),
                new JsonLinesFormat(),
                new MailFormat(),
                new PageFormat(pages),
                new TextFormat());
    }

    /** The outcomes of a source, by the first format that knows it; closing them closes it. */
    Items open(Source source) throws IOException, Unreadable {
        Head head = source.head();
        for (InputFormat format : formats) {
            if (format.reads(head)) {
                return format.open(source);
            }
        }
        throw new IllegalStateException("plain text takes every source");
    }
}
