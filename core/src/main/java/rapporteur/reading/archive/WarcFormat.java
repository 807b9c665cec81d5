package rapporteur.reading.archive;

import java.io.IOException;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.WarcReader;
import rapporteur.reading.Head;
import rapporteur.reading.InputFormat;
import rapporteur.reading.Items;
import rapporteur.reading.PageReader;
import rapporteur.reading.Source;

/**
 * Web archives, by jwarc: WARC 0.17 to 1.1 and ARC, one record at a time. Gzip was taken off before. The pages among the
 * responses and resources are read, and the plain text of conversions (WET files); revisits, requests, pictures and what
 * the server refused are passed over.
 */
public final class WarcFormat implements InputFormat {

    private static final Pattern WARC = Pattern.compile("WARC/\\d");
    private static final Pattern ARC = Pattern.compile("filedesc:|\\S+://\\S* (?:\\d{1,3}\\.){3}\\d{1,3} \\d{14} ");

    private final PageReader pages;

    public WarcFormat(PageReader pages) {
        this.pages = pages;
    }

    @Override
    public boolean reads(Head head) {
        return WARC.matcher(head.text()).lookingAt() || ARC.matcher(head.text()).lookingAt();
    }

    @Override
    public Items open(Source source) throws IOException {
        WarcReader reader = new WarcReader(source.in());
        reader.setLenient(true);
        return new Captures(source.name(), reader, source.limits().article(), pages);
    }
}
