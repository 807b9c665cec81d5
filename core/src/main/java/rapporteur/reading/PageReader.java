package rapporteur.reading;

/**
 * The seam between sources and pages: whatever holds whole web pages (a file of HTML, a response in a WARC, a fetched
 * address) hands them over here, and gets the article in them. Thread-safe.
 */
public interface PageReader {

    /**
     * The article of one page.
     *
     * @throws Unreadable if there is none in it
     */
    Outcome.Read read(Page page) throws Unreadable;

    /**
     * A page as it came.
     *
     * @param id of the article: the address, or the path as given
     * @param bytes as they came, decompressed
     * @param contentType the value of the HTTP header, with its charset, or null where there was none
     * @param url the address, or null if unknown
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
    record Page(String id, byte[] bytes, String contentType, String url) {}
}
